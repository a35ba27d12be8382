import type { Text } from '@anlang/core'

/** The positions that act in the national procedures, as they are called before the name of their unit. */
export const positions = {
  neighbourhoodHead: { vi: 'Trưởng khu dân cư', en: 'Head' },
  frontBoard: { vi: 'Trưởng ban công tác Mặt trận', en: 'Head of the Front board' },
  police: { vi: 'Công an', en: 'Police' },
  front: { vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam', en: 'Fatherland Front' },
  committee: { vi: 'Ủy ban nhân dân', en: "People's Committee" },
  chairman: { vi: 'Chủ tịch Ủy ban nhân dân', en: "Chairman of the People's Committee" },
  viceChairman: { vi: 'Phó Chủ tịch Ủy ban nhân dân', en: "Vice-Chairman of the People's Committee" },
  steeringStanding: { vi: 'Thường trực Ban Chỉ đạo', en: 'Standing body of the steering committee' },
  councilStanding: {
    vi: 'Thường trực Hội đồng Thi đua – Khen thưởng',
    en: 'Standing body of the emulation and commendation council',
  },
  entityHead: { vi: 'Người đứng đầu', en: 'Head' },
  policeDirector: { vi: 'Giám đốc Công an', en: 'Director of Police' },
  minister: { vi: 'Bộ trưởng', en: 'Minister' },
  movementDepartment: {
    vi: 'Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc',
    en: 'Department for the movement to protect national security',
  },
  clock: { vi: 'Hệ thống (đến hạn)', en: 'The system, on a due day' },
} as const satisfies Record<string, Text>

/** Key of a position. */
export type Position = keyof typeof positions

/** A position that people hold: nobody acts as the clock but the engine itself. */
export type HeldPosition = Exclude<Position, 'clock'>

/** Every position that people hold. */
export const heldPositions: readonly HeldPosition[] = Object.keys(positions).filter(
  (word): word is HeldPosition => word !== 'clock',
)

/** Says whether a word is the key of a position. */
export const isPosition = (word: string): word is Position => Object.hasOwn(positions, word)
