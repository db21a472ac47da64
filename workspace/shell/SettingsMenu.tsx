import { Menu } from '@base-ui/react/menu'
import { Check, Settings2 } from 'lucide-react'
import { useEffect } from 'react'
import { LANGUAGES, type Language, speak, useLanguage, useText } from '../i18n/text.tsx'
import { useSetting } from '../settings.ts'
import { usePlace } from '../place.ts'

const THEMES = ['system', 'light', 'dark'] as const
const DENSITIES = ['roomy', 'dense'] as const

/** Language, light or dark, density, single keys, and the ways to the log. */
export function SettingsMenu() {
  const t = useText()
  const language = useLanguage()
  const [theme, setTheme] = useSetting('theme')
  const [density, setDensity] = useSetting('density')
  const [singleKeys, setSingleKeys] = useSetting('singleKeys')
  const { open } = usePlace()
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    document.documentElement.dataset.density = density
  }, [theme, density])
  return (
    <Menu.Root>
      <Menu.Trigger className="icon-button" aria-label={t('settings.title')} title={t('settings.title')}>
        <Settings2 aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={6} className="menu-place">
          <Menu.Popup className="menu">
            <Choices
              label={t('settings.language')}
              value={language}
              options={Object.entries(LANGUAGES).map(([tag, { name }]) => [tag, name])}
              onChoose={value => void speak(value as Language)}
            />
            <Choices
              label={t('settings.theme')}
              value={theme}
              options={THEMES.map(name => [name, t(`theme.${name}`)])}
              onChoose={setTheme}
            />
            <Choices
              label={t('settings.density')}
              value={density}
              options={DENSITIES.map(name => [name, t(`density.${name}`)])}
              onChoose={setDensity}
            />
            <Menu.CheckboxItem
              className="menu-item"
              checked={singleKeys === 'on'}
              onCheckedChange={on => setSingleKeys(on ? 'on' : 'off')}
            >
              <Tick on={singleKeys === 'on'} />
              {t('help.singleKeys')}
            </Menu.CheckboxItem>
            <Menu.Separator className="menu-separator" />
            <Menu.Item className="menu-item" onClick={() => open('lines', null, { marked: ['trash'] })}>
              <Tick on={false} />
              {t('trash.show')}
            </Menu.Item>
            <Menu.Item className="menu-item" onClick={() => open('log', null, {})}>
              <Tick on={false} />
              {t('view.log')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Choices({
  label,
  value,
  options,
  onChoose,
}: {
  label: string
  value: string
  options: [string, string][]
  onChoose: (value: string) => void
}) {
  return (
    <Menu.RadioGroup value={value} onValueChange={onChoose} aria-label={label}>
      <div className="menu-label" aria-hidden>
        {label}
      </div>
      {options.map(([name, text]) => (
        <Menu.RadioItem key={name} value={name} className="menu-item" closeOnClick={false}>
          <Tick on={name === value} />
          {text}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}

const Tick = ({ on }: { on: boolean }) => <span className="tick">{on && <Check aria-hidden />}</span>
