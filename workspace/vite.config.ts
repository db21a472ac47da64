import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compiledTexts } from './i18n/compiled-texts.ts'

/** The workspace as static files. Nothing in them is inline, so that the server's policy can forbid inline scripts. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [compiledTexts(), react()],
  build: {
    outDir: '../dist/workspace',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/kept'].map(path => [path, process.env.DEMARCHE_SERVER ?? 'http://127.0.0.1:4747']),
    ),
  },
})
