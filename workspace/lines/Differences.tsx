import { GitCompareArrows } from 'lucide-react'
import type { Account, Occurrence } from '../../src/model/index.ts'
import { type TextId, useDay, useText } from '../i18n/text.tsx'

/** Where two accounts differ: both sentences side by side, the earlier first. Neither is called right. */
export function Differences({
  occurrence,
  sentenceOf,
  onShow,
}: {
  occurrence: Occurrence
  sentenceOf: (event: string) => string | null
  onShow: (event: string) => void
}) {
  const t = useText()
  return (
    <ul className="differences">
      {occurrence.differences.map(({ kind, field, accounts }, i) => (
        <li key={i}>
          <p className="difference-kind">
            <GitCompareArrows aria-hidden />
            {t(`difference.${kind}`)} <span className="quiet">{t(`field.${field}` as TextId)}</span>
          </p>
          <div className="sides">
            {accounts.map(event => {
              const account = occurrence.accounts.find(one => one.event === event)
              return account && <Side key={event} account={account} sentence={sentenceOf(event)} onShow={onShow} />
            })}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Side({
  account,
  sentence,
  onShow,
}: {
  account: Account
  sentence: string | null
  onShow: (event: string) => void
}) {
  const t = useText()
  const day = useDay()
  return (
    <button type="button" className="side" onClick={() => onShow(account.event)}>
      <span className="side-head">
        <bdi>{account.speaker ?? account.outlet ?? t('article.noOutlet')}</bdi>{' '}
        <span className="quiet">
          {account.speaker && account.outlet && <bdi>{account.outlet}</bdi>} {day(account.told)}
        </span>
      </span>
      <q dir="auto">{sentence ?? account.trigger.text}</q>
      <span className="quiet">{t(`status.${account.status}`)}</span>
    </button>
  )
}
