import { Link } from '@tanstack/react-router'
import { FilePlus2 } from 'lucide-react'
import { useText } from '../i18n/text.tsx'

/** A record of nothing teaches how to begin. */
export function EmptyRecord() {
  const t = useText()
  return (
    <div className="empty">
      <h1>{t('empty.title')}</h1>
      <p className="lead">{t('empty.lead')}</p>
      <ol>
        <li>
          <h2>{t('empty.add')}</h2>
          <p>{t('empty.addText')}</p>
          <Link to="/add" className="button primary">
            <FilePlus2 aria-hidden />
            {t('view.add')}
          </Link>
          <pre>
            <code>demarche add saved-page.html https://example.org/news/</code>
          </pre>
        </li>
        <li>
          <h2>{t('empty.read')}</h2>
          <p>{t('empty.readText')}</p>
        </li>
        <li>
          <h2>{t('empty.ask')}</h2>
          <p>{t('empty.askText')}</p>
        </li>
      </ol>
    </div>
  )
}
