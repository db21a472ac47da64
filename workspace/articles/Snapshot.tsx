import { FileLock2 } from 'lucide-react'
import { useState } from 'react'
import { keptAddress } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { Dialog } from '../shell/Dialog.tsx'

/** The page as it was kept, byte for byte, in a frame where nothing runs and which nothing leaves. */
export function Snapshot({ id, title }: { id: string; title: string | null }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <FileLock2 aria-hidden />
        {t('snapshot.open')}
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('snapshot.title')} wide>
        <p className="quiet">{t('snapshot.text')}</p>
        <iframe
          className="snapshot"
          sandbox=""
          referrerPolicy="no-referrer"
          src={keptAddress(id)}
          title={title ?? t('snapshot.title')}
        />
        <p>
          <a className="button" href={`${keptAddress(id)}?download=1`} download>
            {t('snapshot.download')}
          </a>
        </p>
      </Dialog>
    </>
  )
}
