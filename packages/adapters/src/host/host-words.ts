import type { Text } from '@anlang/core'
import type { HostFault } from '../api/index.js'

/** What the host itself says; the sentences about refusals come from outside. */
export const hostWords: Readonly<Record<HostFault, Text>> = {
  malformed_json: {
    vi: 'Nội dung gửi lên không phải là JSON hợp lệ.',
    en: 'The body is not valid JSON.',
  },
  wrong_media_type: {
    vi: 'Nội dung phải được gửi dưới dạng JSON (Content-Type: application/json); chưa ghi gì.',
    en: 'A body is to be sent as JSON (Content-Type: application/json); nothing was written.',
  },
  malformed_request: {
    vi: 'Yêu cầu có chỗ không đúng mẫu; xem từng chỗ trong “faults”.',
    en: 'Parts of the request are not of the right form; “faults” names each place.',
  },
  missing_idempotency_key: {
    vi: 'Thiếu tiêu đề Idempotency-Key: mỗi lệnh cần một mã riêng, dài không quá 120 ký tự, để gửi lại không bị ghi hai lần.',
    en: 'The header Idempotency-Key is missing: each command needs an id of its own, of 120 characters at most, so that sending it again does not record it twice.',
  },
  unauthenticated: {
    vi: 'Chưa xác định được người gửi. Hãy đăng nhập rồi thử lại.',
    en: 'It is not known who asks. Sign in and try again.',
  },
  unknown_route: {
    vi: 'Không có địa chỉ này.',
    en: 'There is no such address.',
  },
  unknown_register: {
    vi: 'Không có sổ này. Các sổ: established, recognised, commended, cancelled.',
    en: 'There is no such register. The registers: established, recognised, commended, cancelled.',
  },
  no_criteria: {
    vi: 'Thủ tục của hồ sơ này không đánh giá theo tiêu chí.',
    en: 'The procedure of this dossier assesses by no criteria.',
  },
  stale_page: {
    vi: 'Hồ sơ đã thay đổi sau khi trang này được mở; chưa ghi gì. Hãy xem những việc mới rồi gửi lại.',
    en: 'The dossier has changed since this page was opened; nothing was written. Look at what is new, and send again.',
  },
  body_too_large: {
    vi: 'Nội dung gửi lên quá 1 MB. Hồ sơ chỉ ghi số và ngày của văn bản, không kèm tệp.',
    en: 'The body exceeds 1 MB. A dossier records the number and day of a document, never the file.',
  },
  internal_error: {
    vi: 'Máy chủ gặp lỗi, yêu cầu chưa chắc đã được ghi. Hãy gửi lại với cùng Idempotency-Key.',
    en: 'The server failed, and the request may not have been recorded. Send it again with the same Idempotency-Key.',
  },
}
