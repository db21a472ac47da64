import { ArrowRight } from 'lucide-react'
import type { Participant } from '../../src/model/index.ts'
import { useText } from '../i18n/text.tsx'
import { partyName } from './wording.ts'

type Party = Pick<Participant, 'text' | 'code'>

/** Who does it → to whom. Each name is its own island of direction, so that no name can turn the line around. */
export function Parties({ actors, recipients }: { actors: readonly Party[]; recipients: readonly Party[] }) {
  const t = useText()
  return (
    <span className="parties">
      <Names of={actors} />
      {recipients.length > 0 && (
        <>
          <ArrowRight aria-label={t('line.to')} className="arrow" />
          <Names of={recipients} />
        </>
      )}
    </span>
  )
}

function Names({ of: parties }: { of: readonly Party[] }) {
  const t = useText()
  if (parties.length === 0) return <span className="quiet">{t('line.nobody')}</span>
  return parties.map((party, i) => (
    <span key={`${i} ${party.text}`}>
      {i > 0 && ', '}
      <bdi className="party">{partyName(party)}</bdi>
    </span>
  ))
}
