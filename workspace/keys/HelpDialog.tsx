import { Dialog } from '../shell/Dialog.tsx'
import { useText } from '../i18n/text.tsx'
import { useSetting } from '../settings.ts'
import { COMMAND_IDS, COMMANDS, commandText, type CommandId } from './key-map.ts'
import { KeyCaps } from './KeyCaps.tsx'
import './help.css'

/** All keys on one page, and the switch that takes the single ones away. */
export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText()
  const [singleKeys, setSingleKeys] = useSetting('singleKeys')
  return (
    <Dialog open={open} onClose={onClose} title={t('help.title')} wide>
      <p className="quiet">{t('help.intro')}</p>
      <dl className="keys">
        {COMMAND_IDS.map(id => (
          <Row key={id} id={id} />
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={singleKeys === 'on'}
          onChange={e => setSingleKeys(e.target.checked ? 'on' : 'off')}
        />
        {t('help.singleKeys')}
      </label>
    </Dialog>
  )
}

function Row({ id }: { id: CommandId }) {
  const t = useText()
  return (
    <div>
      <dt>{t(commandText(id))}</dt>
      <dd>
        {COMMANDS[id].map(key => (
          <KeyCaps key={key} of={key} />
        ))}
      </dd>
    </div>
  )
}
