import { FileDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useText } from '../i18n/text.tsx'
import { usePlace } from '../place.ts'
import { begin } from './jobs.ts'

const carriesFiles = (e: React.DragEvent) => e.dataTransfer.types.includes('Files')

/** Files that are dropped anywhere on the page are read and kept. */
export function DropTarget({ children }: { children: ReactNode }) {
  const t = useText()
  const { open } = usePlace()
  const [over, setOver] = useState(false)
  return (
    <div
      className="drop-target"
      onDragOver={e => {
        if (!carriesFiles(e)) return
        e.preventDefault()
        setOver(true)
      }}
      onDragLeave={e => {
        if (!e.currentTarget.contains(e.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={e => {
        if (!carriesFiles(e)) return
        e.preventDefault()
        setOver(false)
        const files = [...e.dataTransfer.files]
        if (!files.length) return
        open('add', null, {})
        void begin({ files })
      }}
    >
      {children}
      {over && (
        <div className="drop-over" aria-hidden>
          <FileDown />
          {t('add.drop')}
        </div>
      )}
    </div>
  )
}
