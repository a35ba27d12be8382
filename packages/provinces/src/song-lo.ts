import type { FigureSheet } from '@anlang/core'
import { defineProvince, national } from '@anlang/workflows'
import type { IndicatorId } from './indicators/indicators.js'
import { reported } from './indicators/reported.js'
import { launchReport } from './launch-report.js'

const launch: FigureSheet<IndicatorId> = {
  unit: 'd253',
  // the day of publication: the launch itself was "recently"
  period: { from: '2020-11-09', to: '2020-11-09' },
  source: { title: launchReport, day: '2020-11-09' },
  entries: {
    'launch.communesPresent': { kind: 'count', count: 17 },
    // a task to which no year was set, so that it is no target
    'pilots.perCommune': { kind: 'count', count: 1, comparator: 'atLeast' },
  },
}

/** Huyện Sông Lô, laid over Vĩnh Phúc: who came to the launch, and the task that its communes were set there. */
export const songLo = defineProvince(national, {
  id: 'song-lo',
  unit: 'd253',
  name: { vi: 'Sông Lô', en: 'Sông Lô' },
  over: 'vinh-phuc',
  to: '2025-06-30',
  // the committee as it is printed, of the district and from the commune down
  positions: {
    steeringStanding: {
      vi: 'Thường trực Ban chỉ đạo phòng chống tội phạm, TNXH và xây dựng phong trào toàn dân bảo vệ ANTQ',
      en: 'Standing body of the steering committee against crime and social evils and for the movement',
    },
  },
  ...reported([launch]),
})
