import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/text.tsx'

export function NoSuchView() {
  const t = useText()
  return (
    <div className="empty">
      <h1>{t('noView.title')}</h1>
      <p>
        <Link to="/lines" search={{}}>
          {t('shell.home')}
        </Link>
      </p>
    </div>
  )
}
