import type { Text } from '@anlang/core'

/** The positions that act in the national procedures, as they are called before the name of their unit. */
export const positions = {
  neighbourhoodHead: { vi: 'Trưởng khu dân cư', en: 'Head' },
  police: { vi: 'Công an', en: 'Police' },
  committee: { vi: 'Ủy ban nhân dân', en: "People's Committee" },
  chairman: { vi: 'Chủ tịch Ủy ban nhân dân', en: "Chairman of the People's Committee" },
  steeringStanding: { vi: 'Thường trực Ban Chỉ đạo', en: 'Standing body of the steering committee' },
  councilStanding: {
    vi: 'Thường trực Hội đồng Thi đua – Khen thưởng',
    en: 'Standing body of the emulation and commendation council',
  },
} as const satisfies Record<string, Text>

/** Key of a position. */
export type Position = keyof typeof positions

/** Says whether a word is the key of a position. */
export const isPosition = (word: string): word is Position => Object.hasOwn(positions, word)
