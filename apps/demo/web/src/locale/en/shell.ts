import type { Translated } from '../translated.js'
import type { shell as vi } from '../vi/shell.js'

export const shell: Translated<typeof vi> = {
  name: 'An Làng',
  skip: 'Skip to main content',
  navigation: 'Main sections',
  desk: 'Desk',
  lessons: 'Lessons',
  registers: 'Registers',
  units: 'Units',
  theme: 'Colours: {{theme}}. Change to: {{next}}',
  themes: { system: 'as the device', light: 'light', dark: 'dark' },
  foot: 'Training edition. Document numbers, days and figures that the sources do not give are assumed; nobody’s name is kept.',
  loading: 'Loading',
  wholeList: 'This is the whole list.',
  retry: 'Try again',
  close: 'Close',
  notFound: {
    title: 'There is no such page',
    lead: 'The address may be mistyped, or the page has moved. Nothing is lost.',
    home: 'To the first page',
    desk: 'To the desk',
  },
  failed: {
    title: 'This page could not be opened',
    lead: 'The page failed while it was drawn. The record is unchanged.',
  },
  lost: {
    title: 'The server cannot be reached',
    lead: 'See whether the program still runs in its terminal. The page tries again by itself.',
  },
}
