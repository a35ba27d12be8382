import type { CommendationForm } from '../../commendation/form.js'

const title = (id: string, to: CommendationForm['to'], vi: string, en: string): CommendationForm => ({
  id,
  kind: 'title',
  label: { vi, en },
  to,
})
const form = (id: string, to: CommendationForm['to'], vi: string, en: string): CommendationForm => ({
  ...title(id, to, vi, en),
  kind: 'form',
})
const recognition = (to: 'neighbourhood' | 'commune', vi: string, en: string): CommendationForm => ({
  ...title(`safety.${to}`, [to], `An toàn về an ninh, trật tự (${vi})`, `Safe in security and order (${en})`),
  kind: 'recognition',
})

const person = ['individual'] as const
const group = ['collective'] as const
const anyone = ['individual', 'collective', 'family'] as const

/** The forms and titles that the sources of this project speak of, from the highest down within each kind. */
export const commendationForms: readonly CommendationForm[] = [
  form('order', anyone, 'Huân chương', 'Order'),
  form('medal', person, 'Huy chương', 'Medal'),
  form('certificate.prime-minister', anyone, 'Bằng khen của Thủ tướng Chính phủ', "Prime Minister's certificate"),
  form(
    'certificate.minister',
    anyone,
    'Bằng khen của Bộ trưởng Bộ Công an',
    "Minister of Public Security's certificate",
  ),
  form('certificate.province', anyone, 'Bằng khen của Chủ tịch UBND tỉnh', 'Provincial certificate'),
  form('merit.provincial-police', anyone, 'Giấy khen của Giám đốc Công an tỉnh', 'Merit by the provincial police'),
  form('merit.department', anyone, 'Giấy khen của Giám đốc sở, thủ trưởng cơ quan', 'Merit by a department or agency'),
  form('merit.district', anyone, 'Giấy khen của Chủ tịch UBND huyện', 'Merit by the district'),
  form('merit.commune', anyone, 'Giấy khen của Chủ tịch UBND xã', 'Merit by the commune'),
  form('merit.enterprise', anyone, 'Giấy khen của Giám đốc doanh nghiệp, hợp tác xã', 'Merit by an enterprise'),
  form(
    'badge.security',
    person,
    'Kỷ niệm chương “Bảo vệ an ninh Tổ quốc”',
    'Commemorative badge “For national security”',
  ),
  title('fighter.national', person, 'Chiến sĩ thi đua toàn quốc', 'National emulation fighter'),
  title(
    'fighter.police',
    person,
    'Chiến sĩ thi đua toàn lực lượng Công an nhân dân',
    'Emulation fighter of the police',
  ),
  title('fighter.province', person, 'Chiến sĩ thi đua cấp bộ, cấp tỉnh', 'Emulation fighter of a ministry or province'),
  title('fighter.grassroots', person, 'Chiến sĩ thi đua cơ sở', 'Grassroots emulation fighter'),
  title('worker.advanced', person, 'Lao động tiên tiến, Chiến sĩ tiên tiến', 'Advanced worker or soldier'),
  title('flag.government', group, 'Cờ thi đua của Chính phủ', 'Emulation flag of the Government'),
  title('flag.province', group, 'Cờ thi đua cấp bộ, cấp tỉnh', 'Emulation flag of a ministry or province'),
  title(
    'unit.victory',
    group,
    'Đơn vị quyết thắng, Tập thể lao động xuất sắc',
    'Unit of victory, excellent collective',
  ),
  title('unit.advanced', group, 'Đơn vị tiên tiến, Tập thể lao động tiên tiến', 'Advanced unit or collective'),
  title('commune.exemplary', ['commune'], 'Xã, phường, thị trấn tiêu biểu', 'Exemplary commune'),
  title('culture.neighbourhood', ['neighbourhood'], 'Thôn, tổ dân phố văn hóa', 'Cultural neighbourhood'),
  title('culture.family', ['family'], 'Gia đình văn hóa', 'Cultural family'),
  recognition('neighbourhood', 'khu dân cư', 'neighbourhood'),
  recognition('commune', 'xã, phường, thị trấn, đặc khu', 'commune'),
  {
    ...title(
      'safety.entity',
      ['agency', 'enterprise', 'school'],
      'An toàn về an ninh, trật tự (cơ quan, doanh nghiệp, cơ sở giáo dục)',
      'Safe in security and order (agency, enterprise, school)',
    ),
    kind: 'recognition',
  },
]
