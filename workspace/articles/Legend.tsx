import { useText } from '../i18n/text.tsx'
import { useSetting } from '../settings.ts'
import { LAYERS, type Layer } from './layers.ts'

/** What each mark in the text means, and the switch for it. */
export function Legend() {
  const t = useText()
  const [shown, toggle] = useLayers()
  return (
    <div className="legend" role="group" aria-label={t('legend.title')}>
      {LAYERS.map(layer => (
        <label key={layer} className="legend-item">
          <input type="checkbox" checked={shown.has(layer)} onChange={() => toggle(layer)} />
          <span
            className={`light ${layer} ${layer === 'events' ? 'trigger' : layer === 'statements' ? 'content' : ''}`}
          >
            {t(`layer.${layer}`)}
          </span>
        </label>
      ))}
    </div>
  )
}

export function useLayers(): [ReadonlySet<Layer>, (layer: Layer) => void] {
  const [setting, set] = useSetting('layers')
  const shown = new Set(LAYERS.filter(layer => setting.split(',').includes(layer)))
  return [
    shown,
    layer => set(LAYERS.filter(other => (other === layer ? !shown.has(other) : shown.has(other))).join(',')),
  ]
}
