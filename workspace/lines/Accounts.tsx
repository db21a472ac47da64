import { Split } from 'lucide-react'
import type { Occurrence } from '../../src/model/index.ts'
import type { EventAnswer } from '../api/record-api.ts'
import { useDay, useText } from '../i18n/text.tsx'
import { usePlace } from '../place.ts'
import { Replay } from '../play/Replay.tsx'
import { useAct } from './acts.ts'
import { Differences } from './Differences.tsx'
import { StatusMark } from './StatusMark.tsx'

/** All tellings of one thing, in the order in which they were told; where they differ; and their replay. */
export function Accounts({
  occurrence,
  lines,
  at,
}: {
  occurrence: Occurrence
  lines: readonly EventAnswer[]
  /** The account that is shown. */
  at: string
}) {
  const t = useText()
  const day = useDay()
  const { open, ask } = usePlace()
  const { act } = useAct()
  const { accounts, origins, outlets, differences } = occurrence
  const show = (event: string) => open('lines', occurrence.id, { ...ask, account: event }, true)
  const sentenceOf = (event: string) => lines.find(line => line.event.id === event)?.evidence.sentence ?? null
  return (
    <section className="line-part" aria-labelledby="accounts">
      <h3 id="accounts">{t('accounts.title', { n: accounts.length })}</h3>
      <p className="quiet">{t('line.counts', { accounts: accounts.length, origins, outlets })}</p>
      {accounts.length > 1 && <Replay accounts={accounts} sentenceOf={sentenceOf} at={at} onShow={show} />}
      {accounts.length > 1 && (
        <ol className="accounts">
          {accounts.map(account => (
            <li key={account.event} aria-current={account.event === at ? 'true' : undefined}>
              <button type="button" className="account" onClick={() => show(account.event)}>
                <span className="row-head">
                  <bdi className="party">{account.outlet ?? t('article.noOutlet')}</bdi>
                  <time dateTime={account.told ?? undefined}>{day(account.told)}</time>
                </span>
                <span className="row-marks">
                  {account.speaker ? <bdi>{t('accounts.by', { speaker: account.speaker })}</bdi> : t('voices.itself')}
                  <StatusMark of={account.status} always />
                  {account.origin !== account.article && <span className="tag-mark">{t('article.isCopy')}</span>}
                </span>
                <q className="row-words" dir="auto">
                  {sentenceOf(account.event) ?? account.trigger.text}
                </q>
              </button>
              <button
                type="button"
                className="icon-button small"
                title={t('accounts.split')}
                aria-label={t('accounts.split')}
                onClick={() => act({ act: { act: 'split', target: account.event } })}
              >
                <Split aria-hidden />
              </button>
            </li>
          ))}
        </ol>
      )}
      {differences.length > 0 && <Differences occurrence={occurrence} sentenceOf={sentenceOf} onShow={show} />}
    </section>
  )
}
