import type { Text } from '@anlang/core'
import type { TrainingFault } from './training-api.js'

/** What a trainee or a trainer reads when the training server does not do what was asked, and what to do. */
export const trainingWords: Readonly<Record<TrainingFault, Text>> = {
  malformed_json: {
    vi: 'Nội dung gửi không phải JSON. Hãy tải lại trang rồi thử lại.',
    en: 'What was sent is no JSON. Load the page again and try once more.',
  },
  malformed_request: {
    vi: 'Nội dung gửi thiếu hoặc sai mục. Hãy tải lại trang rồi thử lại.',
    en: 'What was sent lacks something or has something wrong. Load the page again and try once more.',
  },
  body_too_large: {
    vi: 'Nội dung gửi quá lớn. Hãy bớt lại rồi gửi.',
    en: 'What was sent is too large. Take some away and send it.',
  },
  wrong_media_type: {
    vi: 'Yêu cầu phải gửi dạng application/json. Hãy tải lại trang rồi thử lại.',
    en: 'A request has to be sent as application/json. Load the page again and try once more.',
  },
  unknown_route: {
    vi: 'Không có trang này. Hãy về bàn làm việc.',
    en: 'There is no such page. Go back to the desk.',
  },
  unknown_room: {
    vi: 'Không có phòng học này, hoặc phòng đã được cất đi vì lâu không dùng. Hãy bắt đầu lại bài học.',
    en: 'There is no such room, or it was put away since nobody used it for long. Begin the lesson again.',
  },
  unknown_lesson: {
    vi: 'Không có bài học này. Hãy chọn một bài trong danh sách.',
    en: 'There is no such lesson. Choose one of the list.',
  },
  no_lesson_here: {
    vi: 'Bàn làm việc không có bài học, nên không có gợi ý. Hãy mở một bài trong danh sách.',
    en: 'There is no lesson at the desk, and so no hints. Open one of the list.',
  },
  lesson_finished: {
    vi: 'Bài học đã xong. Hãy xem kết quả, hoặc bắt đầu lại để làm tốt hơn.',
    en: 'The lesson is finished. See what came of it, or begin again to do better.',
  },
  no_more_hints: {
    vi: 'Đã mở hết gợi ý của việc này. Nếu vẫn vướng, hãy bấm “Làm mẫu cho tôi”.',
    en: 'All hints of this task are open. If it still does not work, press “Show me”.',
  },
  clock_only_forward: {
    vi: 'Ngày chỉ đi tới, không lùi lại. Hãy chọn một ngày sau hôm nay của phòng.',
    en: 'Days go forward, never back. Choose a day after the room’s today.',
  },
  clock_too_far: {
    vi: 'Ngày này xa quá phạm vi tập huấn.',
    en: 'That day is beyond this training.',
  },
  cannot_be_shown: {
    vi: 'Chưa làm mẫu được việc này, vì hồ sơ đã đi theo hướng khác. Hãy bắt đầu lại bài.',
    en: 'This cannot be shown, since the dossier went another way. Begin the lesson again.',
  },
  foreign_origin: {
    vi: 'Yêu cầu đến từ một trang khác nên không được nhận. Hãy dùng chính trang An Làng.',
    en: 'This came from another site and was not taken. Use An Làng’s own pages.',
  },
  foreign_host: {
    vi: 'Ứng dụng chỉ trả lời ở địa chỉ của chính máy này. Hãy mở địa chỉ 127.0.0.1 đã in trong cửa sổ lệnh.',
    en: 'The application answers at addresses of its own machine alone. Open the 127.0.0.1 address that the terminal shows.',
  },
  lesson_broken: {
    vi: 'Bài học này chưa dùng được vì tệp của bài còn lỗi. Hãy báo người soạn bài và chọn bài khác.',
    en: 'This lesson cannot be used yet: its file has a fault. Tell whoever wrote it, and choose another one.',
  },
  room_unavailable: {
    vi: 'Tệp dữ liệu của phòng không dùng được lúc này; chưa có gì được ghi thêm.',
    en: 'The data file of this room cannot be used right now; nothing more was written.',
  },
  internal_error: {
    vi: 'Chương trình gặp lỗi; những gì đã ghi vẫn còn nguyên. Hãy tải lại trang rồi thử lại.',
    en: 'The program failed; what was recorded is untouched. Load the page again and try once more.',
  },
}
