import type { ReactNode } from 'react'
import { type TextId, useText } from '../i18n/text.tsx'

/** One field of a line: its name, its value, and the machine's value where a person set another. */
export function Field({ name, machine, children }: { name: string; machine?: ReactNode; children: ReactNode }) {
  const t = useText()
  return (
    <div className="field">
      <dt>{t(`field.${name}` as TextId)}</dt>
      <dd>
        {children ?? <Unknown />}
        {machine !== undefined && (
          <span className="machine-value">
            {t('line.machine')} <s>{machine ?? t('line.unknown')}</s>
          </span>
        )}
      </dd>
    </div>
  )
}

export function Unknown() {
  const t = useText()
  return <span className="quiet">{t('line.unknown')}</span>
}
