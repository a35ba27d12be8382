import { type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { startLocale } from './locale.js'

/** Draws a part of a page as it stands in it, in Vietnamese. */
export const renderInWords = async (part: ReactNode): Promise<RenderResult> => {
  const i18n = await startLocale()
  return render(<I18nextProvider i18n={i18n}>{part}</I18nextProvider>)
}
