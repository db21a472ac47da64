import { useText } from '../i18n/text.tsx'
import { usePlace } from '../place.ts'

/** A search without an answer says how to ask more widely. */
export function NothingFound() {
  const t = useText()
  const { open, view } = usePlace()
  return (
    <div className="nothing">
      <p>{t('nothing.title')}</p>
      <p className="quiet">{t('nothing.text')}</p>
      <p>
        <button type="button" className="button" onClick={() => open(view, null, {})}>
          {t('nothing.clear')}
        </button>
      </p>
      <dl className="grammar">
        {(['words', 'phrase', 'without', 'field'] as const).map(name => (
          <div key={name}>
            <dt>
              <code>{t(`grammar.${name}`)}</code>
            </dt>
            <dd>{t(`grammar.${name}Text`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
