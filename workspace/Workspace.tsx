import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { newClient } from './api/queries.ts'
import { Texts } from './i18n/text.tsx'
import { CommandKeys } from './keys/commands.tsx'
import { router } from './router.tsx'

const client = newClient()

/** The whole application: texts, the server's answers, keys, and the view that the address names. */
export function Workspace() {
  return (
    <Texts>
      <QueryClientProvider client={client}>
        <CommandKeys>
          <RouterProvider router={router} />
        </CommandKeys>
      </QueryClientProvider>
    </Texts>
  )
}
