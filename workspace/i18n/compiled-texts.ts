import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const CATALOGUE = /\/i18n\/(en|ru)\.ts$/

/** Compiles the catalogues when the workspace is built, so that no parser of messages travels to the browser. */
export function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    enforce: 'pre',
    async transform(_, id) {
      const language = CATALOGUE.exec(id)?.[1]
      if (!language) return null
      const module = (await import(id)) as Record<string, Record<string, string>>
      const compiled = Object.entries(module[language]!).map(([name, text]) => [name, compileMessage(text)])
      return { code: `export const ${language} = ${JSON.stringify(Object.fromEntries(compiled))}`, map: null }
    },
  }
}
