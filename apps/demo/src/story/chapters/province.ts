import type { Chapter } from '../scene.js'

/** The figures of one province, as its newspaper printed them: shares with both their numbers. */
export const province: Chapter = {
  id: 'province',
  title: { vi: 'Nhìn rộng ra một tỉnh', en: 'Seen from a province' },
  scenes: [
    {
      kind: 'figures',
      lead: {
        vi: 'Thanh Hóa, tiêu chí số 19 “Giữ vững ANTT xã hội nông thôn” (số liệu của bài báo, không phải tập huấn):',
        en: 'Thanh Hóa, criterion 19 “Rural security and order maintained” (figures of the article, not training):',
      },
      ids: [
        'ntm.communes.takingPart',
        'ntm.criterion19.met',
        'ntm.criteria.allMet',
        'committees.count',
        'securityTeams.count',
        'householdGroups.count',
      ],
    },
  ],
}
