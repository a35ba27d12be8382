import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { scriptBudget } from './script-budget.js'

/** Where `npm start` listens, for the pages as they are being written. */
const server = process.env.ANLANG_SERVER ?? 'http://127.0.0.1:4321'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), scriptBudget({ first: ['home/home-page.tsx', 'locale/vi/index.ts'], most: 250_000 })],
  // packages see one another's source, as in the tests
  resolve: { conditions: ['@anlang/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '^/rooms/[^/]+/api/': server, '/training/': server } },
})
