import { type RenderResult, render } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { startLocale } from './locale.js'

/** A part of a page with the Vietnamese words that it says. */
export const inWords = async (part: ReactNode): Promise<ReactElement> => (
  <I18nextProvider i18n={await startLocale()}>{part}</I18nextProvider>
)

/** Draws a part of a page as it stands in it, in Vietnamese. */
export const renderInWords = async (part: ReactNode): Promise<RenderResult> => render(await inWords(part))
