import { Pause, Play, SkipBack, SkipForward, Square, Volume2, VolumeX } from 'lucide-react'
import { useText } from '../i18n/text.tsx'
import { useCommand } from '../keys/commands.tsx'
import type { Speech } from './speech.ts'

/** The controls of reading aloud. */
export function ReadAloud({ speech }: { speech: Speech }) {
  const t = useText()
  const { at, playing, muted } = speech
  // Where a line has several accounts, the keys replay these.
  const behind = { behind: true }
  useCommand('play', playing ? speech.pause : speech.play, behind)
  useCommand('stepBack', () => speech.step(-1), behind)
  useCommand('stepForward', () => speech.step(1), behind)
  return (
    <div className="player" role="group" aria-label={t('aloud.title')}>
      <button type="button" className="button" onClick={playing ? speech.pause : speech.play}>
        {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
        {t(playing ? 'play.pause' : 'aloud.short')}
      </button>
      {at && (
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={t('command.stepBack')}
            onClick={() => speech.step(-1)}
          >
            <SkipBack aria-hidden />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={t('command.stepForward')}
            onClick={() => speech.step(1)}
          >
            <SkipForward aria-hidden />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-pressed={muted}
            aria-label={t('play.mute')}
            onClick={speech.mute}
          >
            {muted ? <VolumeX aria-hidden /> : <Volume2 aria-hidden />}
          </button>
          <button type="button" className="icon-button" aria-label={t('play.stop')} onClick={speech.stop}>
            <Square aria-hidden />
          </button>
        </>
      )}
    </div>
  )
}
