import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Workspace } from './Workspace.tsx'
import './style/index.css'

createRoot(document.getElementById('workspace')!).render(
  <StrictMode>
    <Workspace />
  </StrictMode>,
)
