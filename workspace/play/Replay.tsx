import { Pause, Play, SkipBack, SkipForward } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { Account } from '../../src/model/index.ts'
import { useDay, useText } from '../i18n/text.tsx'
import { useCommand } from '../keys/commands.tsx'
import { inOrderOfTelling } from './telling.ts'

/** How long a step stays, long enough to read a sentence. */
const STEP_MS = 4000

/** What was known when: the accounts one after the other, in the order in which they were told. */
export function Replay({
  accounts,
  sentenceOf,
  at,
  onShow,
}: {
  accounts: readonly Account[]
  sentenceOf: (event: string) => string | null
  at: string
  onShow: (event: string) => void
}) {
  const t = useText()
  const day = useDay()
  const [playing, setPlaying] = useState(false)
  const steps = useMemo(() => inOrderOfTelling(accounts), [accounts])
  const index = Math.max(
    0,
    steps.findIndex(({ account }) => account.event === at),
  )
  const { account, turn } = steps[index]!
  const go = (to: number) => {
    const next = steps[Math.min(Math.max(to, 0), steps.length - 1)]!
    if (next.account.event !== at) onShow(next.account.event)
  }
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      if (index + 1 < steps.length) go(index + 1)
      else setPlaying(false)
    }, STEP_MS)
    return () => clearTimeout(timer)
  })
  const play = () => {
    if (!playing && index + 1 === steps.length) go(0)
    setPlaying(!playing)
  }
  useCommand('play', play)
  useCommand('stepBack', () => go(index - 1))
  useCommand('stepForward', () => go(index + 1))
  return (
    <div className="replay" role="group" aria-label={t('replay.title')}>
      <div className="player">
        <button type="button" className="button" onClick={play}>
          {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
          {t(playing ? 'play.pause' : 'replay.short')}
        </button>
        <button
          type="button"
          className="icon-button"
          disabled={index === 0}
          aria-label={t('command.stepBack')}
          onClick={() => go(index - 1)}
        >
          <SkipBack aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          disabled={index + 1 === steps.length}
          aria-label={t('command.stepForward')}
          onClick={() => go(index + 1)}
        >
          <SkipForward aria-hidden />
        </button>
        <span className="quiet">{t('replay.step', { n: index + 1, all: steps.length })}</span>
      </div>
      <p className="replay-step" aria-live="polite">
        <strong>{t(`turn.${turn}`)}</strong> <bdi>{account.speaker ?? account.outlet ?? t('article.noOutlet')}</bdi>
        {account.told && `, ${day(account.told)}`}
        <q className="row-words" dir="auto">
          {sentenceOf(account.event) ?? account.trigger.text}
        </q>
      </p>
    </div>
  )
}
