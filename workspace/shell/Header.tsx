import { Link } from '@tanstack/react-router'
import {
  BookText,
  ChartNoAxesColumn,
  CircleHelp,
  FilePlus2,
  GitCompareArrows,
  Grid3x3,
  ListTree,
  type LucideIcon,
  MessageSquareQuote,
  ScanSearch,
  Users,
} from 'lucide-react'
import { useText } from '../i18n/text.tsx'
import { pathOf, usePlace, type ViewName } from '../place.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SettingsMenu } from './SettingsMenu.tsx'

const VIEWS: readonly [ViewName, LucideIcon][] = [
  ['lines', ListTree],
  ['statements', MessageSquareQuote],
  ['articles', BookText],
  ['timeline', ChartNoAxesColumn],
  ['dyads', Grid3x3],
  ['differences', GitCompareArrows],
  ['actors', Users],
  ['review', ScanSearch],
]

export function Header({ onHelp }: { onHelp: () => void }) {
  const t = useText()
  const { ask, view: here } = usePlace()
  return (
    <header className="header">
      <Link to="/lines" search={{}} className="brand" aria-label={t('shell.home')}>
        <img src="/mark.svg" alt="" className="brand-mark" />
        <span className="brand-name">Demarche</span>
      </Link>
      <SearchBox />
      <nav aria-label={t('shell.views')} className="views">
        {VIEWS.map(([view, Icon]) => (
          <Link
            key={view}
            to={pathOf(view)}
            search={ask as never}
            aria-current={view === here ? 'page' : undefined}
            title={t(`view.${view}`)}
          >
            <Icon aria-hidden />
            <span>{t(`view.${view}`)}</span>
          </Link>
        ))}
      </nav>
      <div className="header-end">
        <Link to="/add" className="icon-button" aria-label={t('view.add')} title={t('view.add')}>
          <FilePlus2 aria-hidden />
        </Link>
        <button
          type="button"
          className="icon-button"
          aria-label={t('command.help')}
          title={t('command.help')}
          onClick={onHelp}
        >
          <CircleHelp aria-hidden />
        </button>
        <LanguageSwitch />
        <SettingsMenu />
      </div>
    </header>
  )
}
