import {
  Ban,
  CircleDashed,
  CircleHelp,
  Clock,
  GitBranch,
  HandHelping,
  Hand,
  type LucideIcon,
  Megaphone,
} from 'lucide-react'
import type { Status } from '../../src/model/index.ts'
import { useText } from '../i18n/text.tsx'

const ICONS: Readonly<Partial<Record<Status, LucideIcon>>> = {
  ongoing: CircleDashed,
  planned: Clock,
  offered: HandHelping,
  threatened: Hand,
  demanded: Megaphone,
  conditional: GitBranch,
  denied: Ban,
  unclear: CircleHelp,
}

/** Said only where it is not simply so: what happened needs no mark. */
export function StatusMark({ of: status, always = false }: { of: Status; always?: boolean }) {
  const t = useText()
  const Icon = ICONS[status]
  if (!Icon) return always ? <span>{t(`status.${status}`)}</span> : null
  return (
    <span className={`status-mark status-${status}`}>
      <Icon aria-hidden />
      {t(`status.${status}`)}
    </span>
  )
}
