import { Check, PencilLine, X } from 'lucide-react'
import type { Mark } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { useCommand } from '../keys/commands.tsx'
import { KeyHint } from '../keys/KeyHint.tsx'
import { useAct } from './acts.ts'

/** Accept, fix, reject: what a checker does to a line. */
export function Checking({
  target,
  marks,
  fixing,
  onFix,
  onChecked,
}: {
  target: string
  marks: readonly Mark[]
  fixing: boolean
  onFix: () => void
  onChecked?: () => void
}) {
  const t = useText()
  const { act, pending } = useAct(onChecked)
  const has = (kind: Mark['kind']) => marks.some(mark => mark.kind === kind)
  const [accept, reject] = (['accept', 'reject'] as const).map(name => () => act({ act: { act: name, target } }))
  useCommand('accept', accept!)
  useCommand('reject', reject!)
  return (
    <div className="checking" role="group" aria-label={t('checking.label')}>
      <button type="button" className="button" aria-pressed={has('accepted')} disabled={pending} onClick={accept}>
        <Check aria-hidden />
        {t('command.accept')}
        <KeyHint of="accept" />
      </button>
      <button type="button" className="button" aria-pressed={fixing} onClick={onFix}>
        <PencilLine aria-hidden />
        {t('command.edit')}
        <KeyHint of="edit" />
      </button>
      <button type="button" className="button" aria-pressed={has('rejected')} disabled={pending} onClick={reject}>
        <X aria-hidden />
        {t('command.reject')}
        <KeyHint of="reject" />
      </button>
    </div>
  )
}
