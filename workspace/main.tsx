import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Workspace } from './Workspace.tsx'
import { activate, firstLanguage } from './i18n/text.tsx'
import './style/index.css'

await activate(firstLanguage())

createRoot(document.getElementById('workspace')!).render(
  <StrictMode>
    <Workspace />
  </StrictMode>,
)
