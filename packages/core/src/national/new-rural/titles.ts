import type { Text } from '../../text/text.js'

const t = (vi: string, en: string): Text => ({ vi, en })

/** The nineteen criteria of Decision 1980/QĐ-TTg, in order. */
export const titles2016: readonly Text[] = [
  t('Quy hoạch', 'Planning'),
  t('Giao thông', 'Roads'),
  t('Thủy lợi', 'Irrigation'),
  t('Điện', 'Electricity'),
  t('Trường học', 'Schools'),
  t('Cơ sở vật chất văn hóa', 'Cultural facilities'),
  t('Cơ sở hạ tầng thương mại nông thôn', 'Rural trade facilities'),
  t('Thông tin và truyền thông', 'Information and communication'),
  t('Nhà ở dân cư', 'Housing'),
  t('Thu nhập', 'Income'),
  t('Hộ nghèo', 'Poor households'),
  t('Lao động có việc làm', 'Employment'),
  t('Tổ chức sản xuất', 'Organisation of production'),
  t('Giáo dục và đào tạo', 'Education and training'),
  t('Y tế', 'Health'),
  t('Văn hóa', 'Culture'),
  t('Môi trường và an toàn thực phẩm', 'Environment and food safety'),
  t('Hệ thống chính trị và tiếp cận pháp luật', 'Political system and access to law'),
  t('Quốc phòng và an ninh', 'Defence and security'),
]

/** The ten criteria of Decision 51/2025/QĐ-TTg, in order. */
export const titles2026: readonly Text[] = [
  t('Quy hoạch', 'Planning'),
  t('Hạ tầng kinh tế - xã hội', 'Economic and social infrastructure'),
  t('Phát triển kinh tế nông thôn', 'Rural economy'),
  t('Đào tạo nguồn nhân lực', 'Training of people'),
  t('Văn hóa, giáo dục, y tế', 'Culture, education, health'),
  t('Giảm nghèo và an sinh xã hội', 'Poverty reduction and social security'),
  t('Khoa học, công nghệ và chuyển đổi số', 'Science, technology and digital change'),
  t('Môi trường, cảnh quan', 'Environment and landscape'),
  t('Xây dựng hệ thống chính trị và hành chính công', 'Political system and public administration'),
  t('Tiếp cận pháp luật và an ninh, quốc phòng', 'Access to law, security and defence'),
]

const renamed = (titles: readonly Text[], names: Readonly<Record<number, Text>>): readonly Text[] =>
  titles.map((title, place) => names[place + 1] ?? title)

/** As the set of 2021 is remembered to differ: not verified. */
export const titles2021 = renamed(titles2016, {
  11: t('Nghèo đa chiều', 'Multidimensional poverty'),
  12: t('Lao động', 'Labour'),
})

/** As the set of 2009 is remembered to differ: not verified. */
export const titles2009 = renamed(titles2016, {
  7: t('Chợ nông thôn', 'Rural markets'),
  8: t('Bưu điện', 'Post office'),
  12: t('Cơ cấu lao động', 'Structure of labour'),
  13: t('Hình thức tổ chức sản xuất', 'Forms of production'),
  17: t('Môi trường', 'Environment'),
  18: t('Hệ thống tổ chức chính trị xã hội vững mạnh', 'Strong political and social organisations'),
  19: t('An ninh, trật tự xã hội được giữ vững', 'Security and social order kept'),
})
