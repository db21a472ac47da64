import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text.tsx'
import './dialog.css'

/** A window over the page; Esc and a click beside it close it, and the focus goes back to where it was. */
export function Dialog({
  open,
  onClose,
  title,
  wide = false,
  bare = false,
  children,
}: {
  open: boolean
  onClose: () => void
  title: string
  wide?: boolean
  /** Without a visible head: for a bar to type in. */
  bare?: boolean
  children: ReactNode
}) {
  const t = useText()
  return (
    <Base.Root open={open} onOpenChange={next => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup className={`dialog${wide ? ' wide' : ''}${bare ? ' bare' : ''}`}>
          {bare ? (
            <Base.Title className="unseen">{title}</Base.Title>
          ) : (
            <div className="dialog-head">
              <Base.Title>{title}</Base.Title>
              <Base.Close className="icon-button" aria-label={t('close')}>
                <X aria-hidden />
              </Base.Close>
            </div>
          )}
          <div className="dialog-body">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
