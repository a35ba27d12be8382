import type { Actor, OpenCommand } from '@anlang/workflows'
import { cast, places } from './cast.js'
import { actsIn, opens, paper } from './commands.js'
import type { Chapter, Scene } from './scene.js'

const head: Actor = cast.head
const atProvince = { unit: 'p26' } as const
const districtStanding: Actor = cast.districtStanding
const provinceStanding: Actor = { ...atProvince, position: 'steeringStanding', person: 'p-thuong-truc-tinh' }

type Recipient = NonNullable<OpenCommand['entity']>

/** A commendation for what the neighbourhood did, to one of those who did it. Training material throughout. */
const commends = (variant: string, dossier: string, entity: Recipient, by: Actor): Scene =>
  opens('2022-12-02', {
    dossier,
    procedure: 'commend',
    variant,
    subject: places.village,
    entity,
    year: 2022,
    follows: 'danh-gia-anh-dung-2022',
    by,
  })

const proposes = (dossier: string, by: Actor, number: string, figures: Readonly<Record<string, boolean>>): Scene =>
  actsIn(dossier).takes('2022-12-02', by, 'proposeCommendation', {
    documents: [
      paper('submission', `${number}/TTr-BCĐ`, '2022-12-02'),
      paper('achievement_report', `${number}/BC-BCĐ`, '2022-12-02'),
    ],
    figures: { 'conduct.exemplary': true, 'complaint.inWindow': false, ...figures },
  })

const operation = 'hoat-dong-anh-dung-2022'
const covenant = 'quy-uoc-anh-dung-2022'
const byCommune = 'khen-to-tu-quan-so-1'
const newest = 'khen-to-tu-quan-so-2'
const byDistrict = 'khen-huyen-luc-luong-nong-cot'
const byProvince = 'bang-khen-luc-luong-nong-cot'
const first: Recipient = { kind: 'collective', id: 'to-tu-quan-so-1' }
const second: Recipient = { kind: 'collective', id: 'to-tu-quan-so-2' }
const force: Recipient = { kind: 'collective', id: 'luc-luong-nong-cot' }

/** Work in progress, so that whoever is stepped into at the desk finds something that waits for them. */
export const deskChapter: Chapter = {
  id: 'desk',
  title: { vi: 'Việc đang chờ', en: 'Work in progress' },
  scenes: [
    opens('2022-12-01', {
      dossier: operation,
      procedure: 'operate',
      subject: places.village,
      year: 2022,
      model: '5-tu-quan-ve-antt',
      follows: 'mo-hinh-anh-dung-2020',
      by: cast.police,
    }),
    opens('2022-12-01', { dossier: covenant, procedure: 'covenant', subject: places.village, year: 2022, by: head }),
    commends('merit.commune', byCommune, first, cast.standing),
    proposes(byCommune, cast.standing, '24', { 'movement.excellent': true }),
    commends('merit.commune', newest, second, cast.standing),
    proposes(newest, cast.standing, '25', { 'movement.excellent': true }),
    commends('merit.district', byDistrict, force, districtStanding),
    commends('certificate.province', byProvince, force, provinceStanding),
    proposes(byProvince, provinceStanding, '118', { 'movement.excellent': true, 'unity.internal': true }),
    actsIn(byCommune).takes('2022-12-05', cast.council, 'reviewCommendation', {
      documents: [paper('council_minutes', '05/BB-HĐTĐKT', '2022-12-05')],
      figures: { 'discipline.pending': false },
      session: { members: 9, present: 9, inFavour: 9, ballot: 'open' },
    }),
  ],
}
