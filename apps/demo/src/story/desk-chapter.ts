import type { Actor, OpenCommand } from '@anlang/workflows'
import { cast, places } from './cast.js'
import { actsIn, opens, paper } from './commands.js'
import type { Chapter, Scene } from './scene.js'

const head: Actor = cast.head
const atProvince = { unit: 'p26' } as const
const districtStanding: Actor = cast.districtStanding
const districtCouncil: Actor = { position: 'councilStanding', unit: places.district, person: 'p-hoi-dong-huyen' }
const provinceStanding: Actor = { ...atProvince, position: 'steeringStanding', person: 'p-thuong-truc-tinh' }
const provinceCouncil: Actor = { ...atProvince, position: 'councilStanding', person: 'p-hoi-dong-tinh' }
const provincePolice: Actor = { ...atProvince, position: 'police', person: 'p-cong-an-tinh' }
const provinceFront: Actor = { ...atProvince, position: 'front', person: 'p-mat-tran-tinh' }

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

/** A council sits with all its members there, and all in favour. */
const reviews = (dossier: string, by: Actor, number: string, members: number): Scene =>
  actsIn(dossier).takes('2022-12-05', by, 'reviewCommendation', {
    documents: [paper('council_minutes', `${number}/BB-HĐTĐKT`, '2022-12-05')],
    figures: { 'discipline.pending': false },
    session: { members, present: members, inFavour: members, ballot: 'open' },
  })

/** The bodies of the province that are asked agree. */
const concur = (dossier: string): readonly Scene[] => [
  actsIn(dossier).takes('2022-12-05', provincePolice, 'concurPolice'),
  actsIn(dossier).takes('2022-12-05', provinceFront, 'concurFront'),
]

const collective = (id: string): Recipient => ({ kind: 'collective', id })

const operation = 'hoat-dong-anh-dung-2022'
const covenant = 'quy-uoc-anh-dung-2022'
const check = 'xem-lai-anh-dung-2022'
const merit = { 'movement.excellent': true } as const
const certificate = { ...merit, 'unity.internal': true } as const

/** Giấy khen of the commune: for its Chairman, its council, its standing body. */
const byCommune: readonly Scene[] = [
  commends('merit.commune', 'khen-to-tu-quan-so-1', collective('to-tu-quan-so-1'), cast.standing),
  proposes('khen-to-tu-quan-so-1', cast.standing, '24', merit),
  commends('merit.commune', 'khen-to-tu-quan-so-2', collective('to-tu-quan-so-2'), cast.standing),
  proposes('khen-to-tu-quan-so-2', cast.standing, '25', merit),
  commends('merit.commune', 'khen-to-tu-quan-so-3', collective('to-tu-quan-so-3'), cast.standing),
]

/** Giấy khen of the district: for its standing body, its Chairman, its council. */
const byDistrict: readonly Scene[] = [
  commends('merit.district', 'khen-huyen-luc-luong-nong-cot', collective('luc-luong-nong-cot'), districtStanding),
  commends('merit.district', 'khen-huyen-chi-hoi-phu-nu', collective('chi-hoi-phu-nu'), districtStanding),
  proposes('khen-huyen-chi-hoi-phu-nu', districtStanding, '96', merit),
  commends('merit.district', 'khen-huyen-chi-hoi-nong-dan', collective('chi-hoi-nong-dan'), districtStanding),
  proposes('khen-huyen-chi-hoi-nong-dan', districtStanding, '97', merit),
]

/** Bằng khen of the province: for the bodies that are asked, its Chairman, its council, its standing body. */
const byProvince: readonly Scene[] = [
  commends('certificate.province', 'bang-khen-luc-luong-nong-cot', collective('luc-luong-nong-cot'), provinceStanding),
  proposes('bang-khen-luc-luong-nong-cot', provinceStanding, '118', certificate),
  commends(
    'certificate.province',
    'bang-khen-ban-chi-dao-mo-hinh',
    collective('ban-chi-dao-mo-hinh'),
    provinceStanding,
  ),
  proposes('bang-khen-ban-chi-dao-mo-hinh', provinceStanding, '119', certificate),
  commends('certificate.province', 'bang-khen-cuu-chien-binh', collective('chi-hoi-cuu-chien-binh'), provinceStanding),
  proposes('bang-khen-cuu-chien-binh', provinceStanding, '120', certificate),
  commends('certificate.province', 'bang-khen-chi-doan', collective('chi-doan-thanh-nien'), provinceStanding),
]

/**
 * Households that registered are said to have been counted twice: whether the recognition stands is asked of the police
 * and the Front of the commune before anybody decides.
 */
const asks: readonly Scene[] = [
  opens('2022-12-02', {
    dossier: check,
    procedure: 'revoke',
    subject: places.village,
    year: 2022,
    follows: 'danh-gia-anh-dung-2022',
    by: cast.standing,
  }),
  actsIn(check).takes('2022-12-02', cast.standing, 'proposeRevocation', {
    documents: [paper('submission', '26/TTr-BCĐ', '2022-12-02')],
    figures: { 'recognition.flawed': true, 'year.spoilt': false },
    reason: 'figures_disagree',
  }),
]

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
    ...byCommune,
    ...byDistrict,
    ...byProvince,
    ...asks,
    reviews('khen-to-tu-quan-so-1', cast.council, '05', 9),
    reviews('khen-huyen-chi-hoi-phu-nu', districtCouncil, '17', 11),
    ...concur('bang-khen-ban-chi-dao-mo-hinh'),
    ...concur('bang-khen-cuu-chien-binh'),
    reviews('bang-khen-ban-chi-dao-mo-hinh', provinceCouncil, '31', 15),
  ],
}
