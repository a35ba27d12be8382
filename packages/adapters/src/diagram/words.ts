import type { Locale } from '@anlang/core'
import type { Ending, Place } from '@anlang/workflows'

/** What is said of a chart beside the titles of its states and steps. */
export interface ChartWords {
  readonly allDone: string
  readonly start: (state: string) => string
  readonly branches: (state: string, branches: readonly string[]) => string
  readonly step: (from: string, offices: readonly string[], step: string, to: string) => string
  readonly join: (from: string, to: string) => string
  readonly ending: Readonly<Record<Ending, (state: string) => string>>
  readonly active: (states: readonly string[]) => string
  /** A position where it stands, seen from the subject. */
  readonly office: (position: string, at: Place) => string
  /** Who takes a step that only happens by itself. */
  readonly nobody: string
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

// a head of a neighbourhood is called one without more
const viLevels = {
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  entity: 'cơ quan, đơn vị',
  ministry: 'Bộ Công an',
} as const
const enLevels = {
  province: 'of the province',
  district: 'of the district',
  commune: 'of the commune',
  neighbourhood: 'of the neighbourhood',
  entity: 'of the entity',
  ministry: 'of the Ministry of Public Security',
} as const

/** The words of charts, Vietnamese first. */
export const words: Readonly<Record<Locale, ChartWords>> = {
  vi: {
    allDone: 'Mọi nhánh đã xong',
    start: (state) => `Bắt đầu: “${state}”.`,
    branches: (state, branches) => `“${state}” có ${branches.length} nhánh song song: ${quoted(branches)}.`,
    step: (from, offices, step, to) => `Từ “${from}”, ${offices.join(' hoặc ')}: “${step}”, sang “${to}”.`,
    join: (from, to) => `Khi mọi nhánh của “${from}” đã xong, sang “${to}”.`,
    ending: {
      achieved: (state) => `Kết thúc, đạt: “${state}”.`,
      refused: (state) => `Kết thúc, không đạt: “${state}”.`,
      lapsed: (state) => `Kết thúc, quá hạn: “${state}”.`,
      withdrawn: (state) => `Kết thúc, đã rút hoặc dừng: “${state}”.`,
      closed: (state) => `Kết thúc: “${state}”.`,
    },
    active: (states) => `Hồ sơ đang ở: ${quoted(states)}.`,
    office: (position, at) => (at === 'neighbourhood' ? position : `${position} ${viLevels[at]}`),
    nobody: 'Khi hết hạn',
  },
  en: {
    allDone: 'Every branch is done',
    start: (state) => `Start: “${state}”.`,
    branches: (state, branches) => `“${state}” has ${branches.length} branches side by side: ${quoted(branches)}.`,
    step: (from, offices, step, to) => `From “${from}”, ${offices.join(' or ')}: “${step}”, to “${to}”.`,
    join: (from, to) => `When every branch of “${from}” is done, to “${to}”.`,
    ending: {
      achieved: (state) => `End, achieved: “${state}”.`,
      refused: (state) => `End, refused: “${state}”.`,
      lapsed: (state) => `End, lapsed: “${state}”.`,
      withdrawn: (state) => `End, withdrawn: “${state}”.`,
      closed: (state) => `End: “${state}”.`,
    },
    active: (states) => `The dossier is at: ${quoted(states)}.`,
    office: (position, at) => `${position} ${enLevels[at]}`,
    nobody: 'When the time is over',
  },
}
