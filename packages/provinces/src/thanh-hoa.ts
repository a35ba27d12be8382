import type { Instruments } from '@anlang/core'
import { type CommitmentFormula, defineProvince, national } from '@anlang/workflows'
import { reported } from './indicators/reported.js'
import { thanhHoaArticle, thanhHoaSheets } from './thanh-hoa-sheets.js'

const instruments: Instruments = {
  'thanh-hoa.qd-375-2008': {
    number: '375/QĐ-UBND',
    kind: { vi: 'Quyết định', en: 'Decision' },
    title: {
      vi: 'Đề án 375: Ban chỉ đạo ANTT, Tổ bảo vệ ANTT, Tổ An ninh xã hội ở cơ sở',
      en: 'Scheme 375: security committees, security teams and social-security groups at the grassroots',
    },
    from: '2008-02-14',
    standing: 'partial',
  },
  'thanh-hoa.ct-10-2008': {
    number: '10',
    kind: { vi: 'Chỉ thị', en: 'Directive' },
    title: {
      vi: 'Củng cố, tổ chức các mô hình tự quản về ANTT ở cơ sở (UBND tỉnh)',
      en: "Strengthening the self-management models at the grassroots (provincial People's Committee)",
    },
    // of March 2008, by the press; the day is not known: it stood on the last day of that month
    from: '2008-03-31',
    standing: 'partial',
  },
}

const pledge: CommitmentFormula = {
  id: 'lam-nhieu-viec-tot-ve-antt',
  name: { vi: 'làm nhiều việc tốt về ANTT', en: 'many good deeds for security and order' },
  // the source has the words of the pledge, and no list of deeds
  parts: [
    {
      name: { vi: 'cam kết', en: 'pledge' },
      count: 1,
      items: [{ vi: 'Làm nhiều việc tốt về ANTT', en: 'To do many good deeds for security and order' }],
    },
  ],
  // signed as the scheme was carried out; that the scheme asks for it is our inference
  basis: { instrument: 'thanh-hoa.qd-375-2008', unverified: true },
  source: thanhHoaArticle,
}

/** Thanh Hóa. Its "Tổ bảo vệ ANTT" of 2008 is not the force of the same name of Law 30/2023. */
export const thanhHoa = defineProvince(national, {
  id: 'thanh-hoa',
  unit: 'p38',
  name: { vi: 'Thanh Hóa', en: 'Thanh Hóa' },
  instruments,
  models: [
    {
      id: 'tu-phong-tu-quan-tu-bao-ve-tu-hoa-giai',
      name: {
        vi: 'Tự phòng, tự quản, tự bảo vệ, tự hòa giải',
        en: 'Self-prevention, self-management, self-protection, self-reconciliation',
      },
      domains: [
        { id: 'tu-phong', name: { vi: 'Tự phòng', en: 'Self-prevention' } },
        { id: 'tu-quan', name: { vi: 'Tự quản', en: 'Self-management' } },
        { id: 'tu-bao-ve', name: { vi: 'Tự bảo vệ', en: 'Self-protection' } },
        { id: 'tu-hoa-giai', name: { vi: 'Tự hòa giải', en: 'Self-reconciliation' } },
      ],
      source: thanhHoaArticle,
    },
  ],
  commitments: [pledge],
  procedures: {
    // the committees of communes under Scheme 375; that they are what this act appoints is our reading. They are not
    // called so as `positions`: these hold at every level, and the source names the committees of communes only
    establish: {
      rewords: {
        acts: {
          appointSteeringCommittee: {
            vi: 'Củng cố, kiện toàn Ban chỉ đạo ANTT',
            en: 'Strengthen the security committee',
          },
        },
      },
    },
  },
  ...reported(thanhHoaSheets),
})
