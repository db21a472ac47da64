import { useCallback, useEffect, useRef, useState } from 'react'

type Span = readonly [start: number, end: number]

export interface Speech {
  /** The sentence that is read now; null where nothing is. */
  readonly at: Span | null
  readonly playing: boolean
  readonly muted: boolean
  readonly play: () => void
  readonly pause: () => void
  readonly stop: () => void
  readonly step: (by: 1 | -1) => void
  readonly mute: () => void
}

/** How fast a silent reader goes, where the browser has no voice or the sound is off. */
const MS_A_CHARACTER = 55

/**
 * Reads a text aloud, sentence by sentence, by the browser's own voice. Without a voice, or with the sound off, the light
 * goes on at a reader's pace.
 */
export function useSpeech(text: string, sentences: readonly Span[], language: string | null): Speech {
  const [index, setIndex] = useState<number | null>(null)
  const [playing, setPlaying] = useState(false)
  const [muted, setMuted] = useState(false)
  const timer = useRef(0)
  const sentence = index === null ? undefined : sentences[index]
  const stop = useCallback(() => {
    setPlaying(false)
    setIndex(null)
  }, [])
  useEffect(() => {
    if (!playing || !sentence) return
    let over = false
    const next = () => {
      if (over) return
      if (index! + 1 < sentences.length) setIndex(index! + 1)
      else stop()
    }
    const words = text.slice(...sentence)
    const voiced = !muted && 'speechSynthesis' in window && speechSynthesis.getVoices().length > 0
    if (voiced) {
      const utterance = new SpeechSynthesisUtterance(words)
      if (language) utterance.lang = language
      utterance.addEventListener('end', next)
      speechSynthesis.speak(utterance)
    } else timer.current = window.setTimeout(next, Math.max(1200, words.length * MS_A_CHARACTER))
    return () => {
      over = true
      clearTimeout(timer.current)
      if (voiced) speechSynthesis.cancel()
    }
  }, [playing, muted, index, sentence, sentences.length, text, language, stop])
  return {
    at: sentence ?? null,
    playing,
    muted,
    stop,
    play: () => {
      setIndex(index ?? 0)
      setPlaying(true)
    },
    pause: () => setPlaying(false),
    step: by => setIndex(Math.min(Math.max((index ?? -1) + by, 0), sentences.length - 1)),
    mute: () => setMuted(!muted),
  }
}
