import type { Text } from '../packages/core/src/index.js'

/** What the command tells of files themselves, by code: what is wrong, and what to do. */
export const commandCodes: Readonly<Record<string, Text>> = {
  unreadable: {
    vi: 'Không mở được tệp hoặc thư mục: không có, là thứ khác, hoặc không được phép đọc. Hãy kiểm tra đường dẫn và quyền.',
    en: 'A file or folder cannot be opened: it is not there, is something else, or may not be read. Check the path.',
  },
  not_utf8: {
    vi: 'Tệp không phải văn bản UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.',
    en: 'The file is no text in UTF-8. Save it again as UTF-8.',
  },
  is_rule_set: {
    vi: 'Tệp này là bộ tiêu chí, không phải định nghĩa của một đơn vị. Hãy gọi: anlang rules TỆP',
    en: 'This file is a rule set, not the overlay of a unit. Call: anlang rules FILE',
  },
  is_overlay: {
    vi: 'Tệp này là định nghĩa của một đơn vị, không phải bộ tiêu chí. Hãy gọi: anlang verify TỆP',
    en: 'This file is the overlay of a unit, not a rule set. Call: anlang verify FILE',
  },
  malformed_roster: {
    vi: 'Danh bạ (--roster) có mục không đúng dạng. Hãy sửa mục được nêu.',
    en: 'Something in the roster (--roster) is not of its shape. Correct what is named.',
  },
  stray_over: {
    vi: 'Không có gì đặt lên tệp của --over. Hãy ghi “over” trong tệp được hỏi, hoặc bỏ --over.',
    en: 'Nothing is laid over a file of --over. Write “over” in the file that is asked about, or leave out --over.',
  },
  no_file: {
    vi: '--roster, --notes, --over và --units cần ít nhất một tệp của địa phương. Hãy nêu tệp.',
    en: '--roster, --notes, --over and --units need at least one file of a unit. Name it.',
  },
  not_certified: {
    vi: 'Không ghi chứng nhận, vì chưa phải mọi tệp đều đạt. Hãy sửa các lỗi đã nêu.',
    en: 'No certificate was written, since not every file is sound. Correct what was found.',
  },
  unwritable: {
    vi: 'Không ghi được tệp ở đây. Hãy kiểm tra đường dẫn và quyền ghi.',
    en: 'The file cannot be written there. Check the path and who may write there.',
  },
  file_exists: {
    vi: 'Tệp đã có, không ghi đè. Hãy chọn tên khác.',
    en: 'The file is there already and is not overwritten. Choose another name.',
  },
  bug: {
    vi: 'Lỗi của chính lệnh, không phải của tệp (mã thoát 3). Hãy báo cho người làm ra lệnh, kèm dòng đã gọi.',
    en: 'A fault of the command itself, not of the file (exit 3). Tell who makes it, with the line that was called.',
  },
}
