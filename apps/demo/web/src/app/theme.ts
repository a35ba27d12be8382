import { useSyncExternalStore } from 'react'
import { keep, kept } from './storage.js'

/** What a reader may choose: the colours of the device, or always the same. */
export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

const themeKey = 'anlang.theme'
const listeners = new Set<() => void>()

const current = (): Theme => {
  const theme = kept(themeKey)
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Turns the pages to light or dark, or leaves it to the device. */
export const chooseTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  keep(themeKey, theme === 'system' ? undefined : theme)
  for (const listener of listeners) listener()
}

/** The colours that were chosen. */
export const useTheme = (): Theme =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, current)
