import './design/tokens.css'
import './design/fonts.css'
import './design/base.css'
import './design/stack.css'
import './design/fold.css'
import './design/print.css'

import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { queryClient } from './app/query-client.js'
import { router } from './app/router.js'
import { startLocale } from './locale/locale.js'

const place = document.getElementById('root')
const i18n = await startLocale()

if (place) {
  createRoot(place).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  )
}
