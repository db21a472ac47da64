import { Outlet } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useHealth } from '../api/queries.ts'
import { useText } from '../i18n/text.tsx'
import { CommandBar } from '../keys/CommandBar.tsx'
import { useCommand } from '../keys/commands.tsx'
import { HelpDialog } from '../keys/HelpDialog.tsx'
import { usePlace, type ViewName } from '../place.ts'
import { useUndo } from '../lines/acts.ts'
import { DropTarget } from '../add/DropTarget.tsx'
import { Connection } from './Connection.tsx'
import { Header } from './Header.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import { Waiting } from './Waiting.tsx'

/** What is around every view: head, keys, dialogs, notices. */
export function Shell() {
  const t = useText()
  const { view, open, ask } = usePlace()
  const [dialog, setDialog] = useState<'help' | 'commands' | null>(null)
  const { undo, redo } = useUndo()
  useHealth()
  useCommand('help', () => setDialog('help'))
  useCommand('commands', () => setDialog('commands'))
  useCommand('undo', () => undo())
  useCommand('redo', () => redo())
  useCommand('search', () => document.querySelector<HTMLInputElement>('#search')?.focus())
  useCommand('fullScreen', toggleFullScreen)
  const close = () => setDialog(null)
  return (
    <DropTarget>
      <a className="skip" href="#view">
        {t('shell.skip')}
      </a>
      <GoKeys />
      <Header onHelp={() => setDialog('help')} />
      <Connection />
      <main id="view" className={`view view-${view}`} tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <NoticeLine />
      <HelpDialog open={dialog === 'help'} onClose={close} />
      <CommandBar
        open={dialog === 'commands'}
        onClose={close}
        onSearch={text => open('lines', null, { ...ask, text })}
      />
    </DropTarget>
  )
}

const GO = ['lines', 'articles', 'statements', 'timeline', 'dyads', 'differences', 'actors', 'review', 'add'] as const

const GoKeys = () => GO.map(view => <GoKey key={view} view={view} />)

function GoKey({ view }: { view: (typeof GO)[number] & ViewName }) {
  const { open } = usePlace()
  useCommand(`go.${view}`, () => open(view))
  return null
}

function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void document.documentElement.requestFullscreen()
}
