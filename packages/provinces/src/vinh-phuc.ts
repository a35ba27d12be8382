import type { Instrument, Instruments, Text } from '@anlang/core'
import { defineProvince, national } from '@anlang/workflows'
import { fiveSelfManagements } from './five-self-managements.js'

const party = (number: string, kind: Text, title: Text, from: string): Instrument => ({
  number,
  kind,
  title,
  from,
  // a paper of the Party: cited, never produced
  standing: 'partial',
})

const directive: Text = { vi: 'Chỉ thị', en: 'Directive' }

const instruments: Instruments = {
  'vinh-phuc.ct-46-2015': party(
    '46-CT/TW',
    directive,
    {
      vi: 'Tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm an ninh, trật tự trong tình hình mới',
      en: "The Party's leadership of security and order in the new situation",
    },
    '2015-06-22',
  ),
  'vinh-phuc.kl-44-2019': party(
    '44-KL/TW',
    { vi: 'Kết luận', en: 'Conclusion' },
    {
      vi: 'Tiếp tục đẩy mạnh thực hiện Chỉ thị số 09-CT/TW',
      en: 'Directive 09-CT/TW to be carried on with greater effort',
    },
    '2019-01-22',
  ),
  'vinh-phuc.ct-09-2011': party(
    '09-CT/TW',
    directive,
    {
      vi: 'Tăng cường sự lãnh đạo của Đảng đối với phong trào Toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới',
      en: "The Party's leadership of the movement “All people protect national security” in the new situation",
    },
    '2011-12-01',
  ),
}

/**
 * Vĩnh Phúc as it was until 30 June 2025. What its source says of the district and of the commune stands in the
 * overlays of these; the model is the province's, whose police took part in the launch. That is our reading.
 */
export const vinhPhuc = defineProvince(national, {
  id: 'vinh-phuc',
  unit: 'p26',
  name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' },
  to: '2025-06-30',
  instruments,
  models: [fiveSelfManagements],
})
