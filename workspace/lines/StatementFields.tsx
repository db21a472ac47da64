import type { Statement } from '../../src/model/index.ts'
import { useText } from '../i18n/text.tsx'
import { Days } from './EventFields.tsx'
import { Field } from './Field.tsx'

const FLAGS = ['negated', 'modal', 'conditional', 'question'] as const

/** Every field of a statement. */
export function StatementFields({ statement: s, machine }: { statement: Statement; machine: Statement | null }) {
  const t = useText()
  const differs = (field: keyof Statement) =>
    machine !== null && JSON.stringify(machine[field]) !== JSON.stringify(s[field])
  const flags = FLAGS.filter(flag => s[flag])
  return (
    <dl className="fields">
      <Field name="source" {...(differs('source') && { machine: machine!.source?.text })}>
        {s.source ? <bdi>“{s.source.text}”</bdi> : s.inheritedFrom ? t('statement.inherited') : null}
      </Field>
      <Field name="sourceKind" {...(differs('sourceKind') && { machine: t(`sourceKind.${machine!.sourceKind}`) })}>
        {t(`sourceKind.${s.sourceKind}`)}
      </Field>
      <Field name="stance" {...(differs('stance') && { machine: t(`stance.${machine!.stance}`) })}>
        {t(`stance.${s.stance}`)}
        {s.cue && <bdi className="quiet"> “{s.cue.text}”</bdi>}
      </Field>
      <Field name="act" {...(differs('act') && { machine: t(`act.${machine!.act}`) })}>
        {t(`act.${s.act}`)} <span className="quiet">{t(`wording.${s.kind}`)}</span>
      </Field>
      {(s.addressee ?? differs('addressee')) && (
        <Field name="addressee" {...(differs('addressee') && { machine: machine!.addressee?.text })}>
          {s.addressee && <bdi>“{s.addressee.text}”</bdi>}
        </Field>
      )}
      {s.via && (
        <Field name="via">
          <bdi>“{s.via.text}”</bdi>
        </Field>
      )}
      {s.said && (
        <Field name="said">
          <Days of={s.said} />
        </Field>
      )}
      {flags.length > 0 && <Field name="flags">{flags.map(flag => t(`flag.${flag}`)).join(', ')}</Field>}
    </dl>
  )
}
