import type { Text } from '@anlang/core'

/** How the command is called. */
export const usage: Text = {
  vi: [
    'anlang LỆNH [--lang vi|en]',
    '  verify               kiểm tra mọi định nghĩa: quy trình, bộ tiêu chí, tỉnh, đơn vị',
    '  diagram QUY_TRÌNH    vẽ quy trình thành SVG; thêm --text để đọc bằng lời',
    '  rules TỆP            kiểm tra một tệp bộ tiêu chí (JSON)',
    '  units THƯ_MỤC        đọc và kiểm tra danh mục đơn vị hành chính (CSV)',
    '  journal TỆP          kiểm tra chuỗi mã băm của một tệp dữ liệu',
  ].join('\n'),
  en: [
    'anlang COMMAND [--lang vi|en]',
    '  verify               checks every definition: procedures, rule sets, provinces, units',
    '  diagram PROCEDURE    draws a procedure as SVG; with --text, in words',
    '  rules FILE           checks a file with a rule set (JSON)',
    '  units FOLDER         reads and checks the lists of administrative units (CSV)',
    '  journal FILE         checks the chains of hashes of a data file',
  ].join('\n'),
}
