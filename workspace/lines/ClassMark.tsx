import type { PloverClass } from '../../src/model/index.ts'
import { QUAD } from '../api/quad.ts'
import { useText } from '../i18n/text.tsx'

/** Verbal is hollow, material is full; cooperation is round, conflict is square. */
export function QuadMark({ quad }: { quad: number }) {
  const fill = quad === 2 || quad === 4 ? 'currentColor' : 'none'
  return (
    <svg className={`quad quad-${quad}`} viewBox="0 0 12 12" aria-hidden>
      {quad <= 2 ? (
        <circle cx="6" cy="6" r="4.25" fill={fill} stroke="currentColor" strokeWidth="1.75" />
      ) : (
        <path d="M1.75 1.75h8.5v8.5h-8.5z" fill={fill} stroke="currentColor" strokeWidth="1.75" />
      )}
    </svg>
  )
}

/** The class in words, with the mark of its quad. */
export function ClassMark({ of: name }: { of: PloverClass }) {
  const t = useText()
  return (
    <span className={`class-mark quad-${QUAD[name]}`} title={`${name} · ${t(`quad.${QUAD[name]}`)}`}>
      <QuadMark quad={QUAD[name]} />
      {t(`class.${name}`)}
    </span>
  )
}
