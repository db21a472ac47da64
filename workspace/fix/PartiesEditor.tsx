import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Actor, Participant } from '../../src/model/index.ts'
import { useText } from '../i18n/text.tsx'
import type { Passage } from './passage.ts'
import { WordsPicker } from './WordsPicker.tsx'

/** Who takes part on one side: taken out, added by their words, or chosen among the actors of the article. */
export function PartiesEditor({
  side,
  parties,
  actors,
  passage,
  onSet,
}: {
  side: 'actors' | 'recipients'
  parties: readonly Participant[]
  actors: readonly Actor[]
  passage: Passage
  onSet: (parties: Participant[]) => void
}) {
  const t = useText()
  const [picking, setPicking] = useState(false)
  const add = (party: Participant) => onSet([...parties, party])
  return (
    <fieldset className="fix-field">
      <legend>{t(`field.${side}`)}</legend>
      <ul className="fix-parties">
        {parties.map((party, i) => (
          <li key={`${i} ${party.text}`}>
            <bdi>{party.text || party.code}</bdi> {party.code && <code>{party.code}</code>}
            <button
              type="button"
              className="icon-button small"
              aria-label={t('fix.remove', { name: party.text })}
              onClick={() => onSet(parties.filter(other => other !== party))}
            >
              <X aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {picking ? (
        <WordsPicker
          passage={passage}
          initial={null}
          onCancel={() => setPicking(false)}
          onTake={(span, text) => {
            const known = actors.find(actor =>
              actor.mentions.some(m => m.spans.some(([s, e]) => s < span[1] && e > span[0])),
            )
            add({ spans: [span], text, ...codesOf(known) })
            setPicking(false)
          }}
        />
      ) : (
        <div className="picker-acts">
          <button type="button" className="button" onClick={() => setPicking(true)}>
            <Plus aria-hidden />
            {t('picker.open')}
          </button>
          <label className="inline-label">
            <span className="unseen">{t(`fix.known.${side}`)}</span>
            <select
              value=""
              onChange={e => {
                const actor = actors.find(one => one.id === e.target.value)
                if (actor) add({ spans: [], text: actor.name, ...codesOf(actor) })
              }}
            >
              <option value="">{t('fix.known')}</option>
              {actors
                .filter(actor => actor.kind !== 'unnamed')
                .map(actor => (
                  <option key={actor.id} value={actor.id}>
                    {actor.name}
                  </option>
                ))}
            </select>
          </label>
        </div>
      )}
    </fieldset>
  )
}

const codesOf = (actor: Actor | undefined) => ({
  actor: actor?.id ?? null,
  code: actor?.code ?? null,
  country: actor?.country ?? null,
  sector: actor?.sector ?? null,
})
