import { statSync } from 'node:fs'
import type { Locale } from '@anlang/core'
import { isRefused, unreadable } from './read-text.js'
import type { Told } from './told.js'

/** Why there is no file at a path, for what would make one or would say so in words of its own. */
export const missingFile = (path: string, locale: Locale): Told | undefined => {
  try {
    const isFolder = statSync(path).isDirectory()
    return isFolder ? unreadable(path, Object.assign(new Error(path), { code: 'EISDIR' }), locale) : undefined
  } catch (error) {
    if (!isRefused(error)) throw error
    return unreadable(path, error, locale)
  }
}
