import type { HelpWords } from './help-words.js'

const over = ['TỆP', 'định nghĩa mà tệp này đặt lên (“over”), ngoài các gói đi kèm; nêu được nhiều lần'] as const
const units = ['THƯ_MỤC', 'danh mục đơn vị đầy đủ (CSV, xem lệnh units), ngoài các đơn vị đi kèm'] as const
const overlay = (what: string) => ['TỆP', `${what} theo định nghĩa này của địa phương (YAML, JSON)`] as const
const key = ['KHÓA', 'khóa công khai, hoặc tệp có mỗi khóa một dòng; nêu được nhiều lần'] as const
const journal =
  'SỔ là tệp dữ liệu, hoặc postgres://người-dùng@máy-chủ/cơ-sở[?schema=TÊN] (cần gói pg; mật khẩu ở PGPASSWORD).'
const orAddress = 'TỆP_DỮ_LIỆU cũng có thể là địa chỉ Postgres: xem anlang journal status --help.'
const overlays = ['TỆP', 'định nghĩa của địa phương mà hồ sơ trong sổ đã theo; nêu được nhiều lần'] as const

/** Vietnamese. */
export const vi: HelpWords = {
  title: 'anlang: kiểm tra, giải thích, so sánh và vẽ các định nghĩa của An Làng, kiểm tra và trông coi sổ việc',
  call: 'anlang LỆNH … [--lang vi|en] [--json]',
  headings: {
    call: 'Cách gọi:',
    commands: 'Các lệnh:',
    options: 'Lựa chọn:',
    everywhere: 'Ở mọi lệnh:',
    examples: 'Ví dụ:',
    exits: 'Kết thúc bằng:',
  },
  everywhere: [
    ['--lang vi|en', 'ngôn ngữ; không nêu thì theo LC_ALL, LANG, và tiếng Việt khi cả hai không nói gì'],
    ['--json', 'trả lời bằng một đối tượng JSON, kể cả khi không hiểu dòng lệnh'],
    ['-h, --help', 'in lời hướng dẫn này; sau tên lệnh thì chỉ của lệnh ấy'],
    ['-V, --version', 'in phiên bản'],
  ],
  exits: {
    0: 'tốt',
    1: 'có điều phát hiện trong thứ được hỏi',
    2: 'không thực hiện được: dòng lệnh sai, tệp không đọc hay ghi được',
    3: 'lỗi của chính anlang: xin báo lại',
  },
  details: 'Từng lệnh: anlang LỆNH --help',
  see: (call) => `Xem: ${call} --help`,
  commands: {
    verify: {
      calls: ['anlang verify', 'anlang verify TỆP…'],
      about: 'chứng minh định nghĩa của địa phương trước khi chạy',
      more: [
        'Không nêu tệp thì kiểm tra mọi định nghĩa đi kèm: quy trình, bộ tiêu chí, gói của tỉnh, huyện, xã, đơn vị.',
        'Các tệp nêu cùng nhau có thể đặt lên nhau. Mỗi lỗi có dòng, cột và chuỗi việc ngắn nhất dẫn đến chỗ sai.',
      ],
      options: {
        over,
        units,
        roster: ['TỆP', 'danh bạ chức vụ (YAML, JSON): chứng minh bước nào cũng có người làm'],
        certificate: ['TỆP', 'ghi chứng nhận (JSON) vào tệp mới khi mọi tệp đều đạt'],
        notes: ['', 'in cả những điều mà quy định của trung ương để ngỏ'],
      },
      examples: ['anlang verify ninh-binh.yaml', 'anlang verify xa.yaml --over tinh.yaml --units danh-muc'],
    },
    new: {
      calls: ['anlang new province MÃ --unit ĐƠN_VỊ --name TÊN [--out TỆP]'],
      about: 'viết sẵn một tệp định nghĩa có chú thích, kiểm tra được ngay',
      more: ['Cho tỉnh, huyện (trước 01/07/2025) và xã. Tệp đã có thì không ghi đè.'],
      options: {
        unit: ['ĐƠN_VỊ', 'mã đơn vị, như p37@2025-07-01; ghi tên thì được gợi ý mã'],
        name: ['TÊN', 'tên gọi'],
        units,
        out: ['TỆP', 'ghi vào tệp này (phải là tệp mới) thay vì in ra'],
      },
      examples: ['anlang new province ninh-binh --unit p37@2025-07-01 --name "Ninh Bình" --out ninh-binh.yaml'],
    },
    diff: {
      calls: ['anlang diff TỆP [TỆP_CŨ]'],
      about: 'tệp này thay đổi gì so với trung ương, hoặc so với bản cũ của nó',
      more: ['Viết cho người làm pháp chế: từng điều trước và sau, có ngày và căn cứ. Markdown, hoặc trang HTML.'],
      options: { over, units, out: ['TỆP', 'ghi vào tệp mới .md hoặc .html thay vì in ra'] },
      examples: ['anlang diff ninh-binh.yaml', 'anlang diff ninh-binh.yaml ban-cu.yaml --out thay-doi.html'],
    },
    simulate: {
      calls: ['anlang simulate TỆP --journal TỆP_DỮ_LIỆU'],
      about: 'nếu tệp này đã áp dụng thì các hồ sơ có thật sẽ ra sao',
      more: ['Chạy lại từng hồ sơ của đơn vị theo định nghĩa mới; sổ chỉ được đọc, không đổi.', orAddress],
      options: {
        journal: ['TỆP_DỮ_LIỆU', 'sổ SQLite có các hồ sơ'],
        over,
        units,
        out: ['TỆP', 'ghi báo cáo vào tệp mới .md hoặc .html thay vì in ra'],
      },
      examples: ['anlang simulate ninh-binh.yaml --journal data/an-lang.db --out bao-cao.html'],
    },
    upgrade: {
      calls: ['anlang upgrade TỆP'],
      about: 'sửa những tên mà bản phát hành mới đã đổi, rồi chứng minh lại',
      more: ['Ghi đè chính tệp ấy, giữ nguyên chú thích; chỉ ghi khi kết quả đạt.'],
      options: { over, units, out: ['TỆP', 'ghi vào tệp khác (phải là tệp mới)'] },
      examples: ['anlang upgrade ninh-binh.yaml'],
    },
    diagram: {
      calls: ['anlang diagram', 'anlang diagram QUY_TRÌNH'],
      about: 'vẽ một quy trình: SVG, Mermaid hoặc bằng lời',
      more: [
        'Không nêu quy trình thì liệt kê. QUY_TRÌNH là mã, như evaluate.commune, hoặc mã@phiên bản.',
        'Với --overlay, bước của địa phương nằm ngay trong sơ đồ, có tên địa phương trong ngoặc vuông.',
      ],
      options: {
        overlay: overlay('vẽ'),
        over,
        units,
        on: ['NGÀY', 'phiên bản có hiệu lực ngày NNNN-TT-NN; hôm nay nếu không nêu'],
        at: ['TRẠNG_THÁI', 'đánh dấu nơi hồ sơ đang đứng; nhiều nhánh thì cách nhau bằng dấu phẩy'],
        mermaid: ['', 'viết cho Mermaid'],
        text: ['', 'nói bằng lời'],
        out: ['TỆP', 'ghi vào tệp này (phải là tệp mới) thay vì in ra'],
      },
      examples: [
        'anlang diagram survey --at reported --out khao-sat.svg',
        'anlang diagram evaluate.neighbourhood --overlay ninh-binh.yaml --mermaid',
      ],
    },
    explain: {
      calls: ['anlang explain', 'anlang explain BỘ_TIÊU_CHÍ'],
      about: 'giải thích một bộ tiêu chí, và số liệu đạt đến đâu',
      more: [
        'Không nêu thì liệt kê các bộ của trung ương. BỘ_TIÊU_CHÍ là mã, như antt.commune, mã@phiên bản, hoặc một tệp',
        '(YAML, JSON). Với --overlay, tiêu chí và mức riêng của địa phương được tính vào. Biểu số liệu của báo cáo',
        '(đơn vị, kỳ, nguồn, các mục) cũng được giải thích khi nêu tệp của nó.',
      ],
      options: {
        figures: ['TỆP', 'đánh giá số liệu này (YAML, JSON: mỗi chỉ tiêu theo mã của nó)'],
        on: ['NGÀY', 'vào ngày NNNN-TT-NN; không nêu thì hôm nay, hoặc ngày gần nhất có hiệu lực'],
        overlay: overlay('giải thích'),
        over,
        units,
      },
      examples: [
        'anlang explain antt.commune --on 2026-11-15',
        'anlang explain antt.commune --overlay ninh-binh.yaml --figures so-lieu.yaml',
      ],
    },
    rules: {
      calls: ['anlang rules TỆP'],
      about: 'kiểm tra một tệp bộ tiêu chí (YAML, JSON)',
      more: ['Mỗi lỗi có dòng, cột và chữ có lẽ muốn viết.'],
      options: {},
      examples: ['anlang rules du-thao.yaml'],
    },
    units: {
      calls: ['anlang units THƯ_MỤC', 'anlang units import THƯ_MỤC'],
      about: 'đọc và kiểm tra danh mục đơn vị hành chính (CSV)',
      more: [
        'Thư mục có ba tệp: units-before-2025-07-01.csv, units-since-2025-07-01.csv (code,level,name,parent)',
        'và lineage-2025-07-01.csv (level,old_code,new_code,part).',
      ],
      options: { out: ['TỆP', 'ghi bảng đơn vị (JSON) vào tệp mới, cho chương trình khác'] },
      examples: ['anlang units import danh-muc --out don-vi.json'],
    },
    key: {
      calls: ['anlang key TÊN --out TỆP'],
      about: 'tạo khóa để cơ quan ký điểm xác nhận',
      more: [
        'TÊN như một địa chỉ, không có dấu cách và dấu cộng. TỆP chứa khóa bí mật: chỉ người tạo đọc được, và tệp đã có',
        'thì không ghi đè. Dòng in ra là khóa công khai, gửi cho nơi kiểm tra.',
      ],
      options: { out: ['TỆP', 'tệp chứa khóa bí mật'] },
      examples: ['anlang key xa-quang-nhieu.vn/an-lang --out bi-mat.khoa > cong-khai.khoa'],
    },
    checkpoint: {
      calls: ['anlang checkpoint TỆP_DỮ_LIỆU --key TỆP_BÍ_MẬT'],
      about: 'ký xác nhận những gì sổ việc đang có',
      more: [
        'Văn bản nói sổ có bao nhiêu việc, là những việc nào (gốc cây Merkle, ký Ed25519). Hãy để nơi khác giữ: từ đó về',
        'sau, “audit” tìm ra việc nào đã bị sửa hay bị xóa, kể cả những việc mới nhất.',
        orAddress,
      ],
      options: {
        key: ['TỆP_BÍ_MẬT', 'tệp khóa bí mật do “anlang key” ghi'],
        out: ['VĂN_BẢN', 'ghi vào tệp này (phải là tệp mới) thay vì in ra'],
      },
      examples: ['anlang checkpoint data/an-lang.db --key bi-mat.khoa --out 2026-03.note'],
    },
    audit: {
      calls: ['anlang audit TỆP_DỮ_LIỆU', 'anlang audit TỆP_DỮ_LIỆU --checkpoint VĂN_BẢN --key KHÓA'],
      about: 'tìm xem có ai sửa sổ không, và ở chỗ nào',
      more: [
        'Nói hồ sơ nào đã bị sửa, xóa hay đổi chỗ việc đã ghi: việc thứ mấy, việc gì, ngày nào. Có điểm xác nhận thì còn',
        'biết các việc mới nhất có mất không, và cả hồ sơ có bị viết lại từ đầu, kể cả mã băm, hay không.',
        orAddress,
      ],
      options: {
        checkpoint: ['VĂN_BẢN', 'điểm xác nhận do nơi khác giữ; nêu được nhiều lần'],
        key,
      },
      examples: [
        'anlang audit data/an-lang.db',
        'anlang audit data/an-lang.db --checkpoint 2026-03.note --key cong-khai.khoa',
      ],
    },
    receipt: {
      calls: ['anlang receipt TỆP_DỮ_LIỆU HỒ_SƠ [SỐ] --checkpoint VĂN_BẢN --key KHÓA'],
      about: 'cấp phiếu xác nhận cho một quyết định, in kèm quyết định ấy',
      more: [
        'SỐ là số thứ tự của việc; không nêu thì lấy quyết định gần nhất có kết quả đánh giá, không có thì việc cuối.',
        'JSON, hoặc trang có mã QR chứa toàn bộ phiếu. Điểm xác nhận phải lập sau việc ấy.',
        orAddress,
      ],
      options: {
        checkpoint: ['VĂN_BẢN', 'điểm xác nhận làm chỗ dựa cho phiếu'],
        key,
        out: ['TỆP', 'ghi vào tệp mới .json hoặc .html thay vì in ra'],
      },
      examples: ['anlang receipt data/an-lang.db hs-1 --checkpoint 2026-03.note --key cong-khai.khoa --out phieu.html'],
    },
    'verify-receipt': {
      calls: ['anlang verify-receipt TỆP --key KHÓA'],
      about: 'nói phiếu xác nhận điều gì, hoặc vì sao không tin được',
      more: [
        'TỆP là phiếu (JSON), hoặc nội dung các mã QR của phiếu, mỗi mã một dòng. Không cần sổ, không cần mạng: chỉ cần',
        'khóa công khai của cơ quan, do chính cơ quan ấy đưa cho.',
      ],
      options: { key },
      examples: ['anlang verify-receipt phieu.json --key cong-khai.khoa'],
    },
    'verifier-page': {
      calls: ['anlang verifier-page --key KHÓA'],
      about: 'viết trang để ai cũng kiểm tra được phiếu',
      more: ['Một tệp HTML, mở từ đĩa, không cần mạng. Trang tin những khóa nêu khi viết.'],
      options: { key, out: ['TỆP', 'ghi vào tệp này (phải là tệp mới) thay vì in ra'] },
      examples: ['anlang verifier-page --key cong-khai.khoa --out kiem-tra.html'],
    },
    'journal check': {
      calls: ['anlang journal check MÔ_ĐUN'],
      about: 'thử cơ sở dữ liệu của bạn theo cam kết chung của mọi sổ',
      more: [
        'MÔ_ĐUN là tệp JavaScript. Phần default, async () => sổ, mỗi lần mở một sổ mới và trống; “close”, nếu có, nhận lại',
        'từng sổ khi xong một cam kết. Hãy dùng cơ sở dữ liệu để thử, vì nó phải được làm trống.',
        'Kiểm tra chuỗi mã băm của tệp dữ liệu: anlang audit.',
      ],
      options: { limit: ['SỐ_GIÂY', 'thời gian nhiều nhất cho một cam kết; không nêu thì 30'] },
      examples: ['anlang journal check so-cua-toi.mjs'],
    },
    'journal status': {
      calls: ['anlang journal status SỔ'],
      about: 'sổ có sẵn sàng không, còn thời hạn nào và tin nào chưa xử lý',
      more: [
        journal,
        'Cho biết lược đồ, việc cuối cùng, thời hạn đã đến và từng nơi nhận tin; kết thúc bằng 1 khi có gì chậm hoặc hỏng.',
      ],
      options: {},
      examples: ['anlang journal status data/an-lang.db', 'anlang journal status "$DATABASE_URL" --json'],
    },
    'journal backup': {
      calls: ['anlang journal backup TỆP_DỮ_LIỆU --out TỆP'],
      about: 'sao lưu tệp dữ liệu khi đang dùng, rồi kiểm tra bản sao',
      more: [
        'Bản sao có mọi việc đã được trả lời trước lúc ấy, được kiểm tra từ đầu đến cuối rồi mới có tên. Không ghi đè: hãy',
        'đặt tên theo ngày. Postgres thì dùng pg_dump, hoặc anlang journal export.',
      ],
      options: { out: ['TỆP', 'bản sao lưu'] },
      examples: ['anlang journal backup data/an-lang.db --out /sao-luu/an-lang-2026-03-10.db'],
    },
    'journal verify': {
      calls: ['anlang journal verify TỆP'],
      about: 'kiểm tra tệp dữ liệu, bản sao lưu hoặc bản lưu từ đầu đến cuối',
      more: [
        'Cơ sở dữ liệu, từng mã băm, từng trạng thái lưu kèm; không ghi gì, nên dùng được với ổ chỉ cho đọc. Bản sao lưu chưa ai đọc',
        'lại thì chưa phải bản sao lưu. Hồ sơ nào bị sửa: anlang audit. Bản lưu (cả .gz) được đọc mà không cần sổ nào: từng dòng,',
        'từng mã băm, và điều mà dòng cuối xác nhận.',
      ],
      options: {},
      examples: [
        'anlang journal verify /sao-luu/an-lang-2026-03-10.db',
        'anlang journal verify /sao-luu/an-lang-2026-03-10.jsonl.gz',
      ],
    },
    'journal restore': {
      calls: ['anlang journal restore BẢN_SAO --out TỆP_DỮ_LIỆU'],
      about: 'đặt bản sao lưu vào chỗ tệp dữ liệu đã mất',
      more: [
        'Kiểm tra cả bản sao lưu và tệp mới. Không ghi đè: hãy dời tệp hỏng đi chỗ khác và giữ lại, kể cả -wal, -shm.',
      ],
      options: { out: ['TỆP_DỮ_LIỆU', 'tệp dữ liệu mới'] },
      examples: ['anlang journal restore /sao-luu/an-lang-2026-03-10.db --out data/an-lang.db'],
    },
    'journal export': {
      calls: ['anlang journal export SỔ [--out TỆP]'],
      about: 'ghi cả sổ thành bản lưu JSON Lines, đọc được ở mọi bản sau',
      more: [
        journal,
        'Mỗi việc một dòng, dòng cuối có số việc và gốc cây Merkle như trong điểm xác nhận. Đọc đến đâu ghi đến đó. Không',
        'nêu --out thì in ra. Với --json phải có --out.',
      ],
      options: { out: ['TỆP', 'bản lưu mới; tên có đuôi .gz thì được nén'] },
      examples: ['anlang journal export data/an-lang.db --out an-lang-2026-03-10.jsonl.gz'],
    },
    'journal import': {
      calls: ['anlang journal import BẢN_LƯU --into SỔ [--overlay TỆP]…'],
      about: 'đọc bản lưu vào một sổ, kiểm tra từng dòng',
      more: [
        journal,
        'Sổ chưa có thì được lập. Từng việc được so với mã băm và việc trước, rồi ghi lại theo đúng quy trình của nó; gặp dòng',
        'sai thì dừng và nói dòng nào. Gọi lại thì ghi tiếp. Bản lưu nén (gzip) được nhận ra dù tên là gì.',
      ],
      options: {
        into: ['SỔ', 'sổ nhận các việc'],
        overlay: overlays,
        units,
      },
      examples: ['anlang journal import an-lang-2026-03-10.jsonl.gz --into moi.db --overlay ninh-binh.yaml'],
    },
    'journal copy': {
      calls: ['anlang journal copy SỔ_CŨ SỔ_MỚI [--overlay TỆP]…'],
      about: 'chuyển sổ sang nơi khác và chứng minh hai sổ bằng nhau',
      more: [
        journal,
        'So từng việc, từng trạng thái lưu kèm; việc chuyển tin đi theo, để không tin nào bị gửi hai lần. Hãy dừng các chương trình',
        'trước, rồi cho chúng dùng sổ mới. Gọi lại thì chép tiếp.',
      ],
      options: { overlay: overlays, units },
      examples: ['anlang journal copy data/an-lang.db postgres://anlang@may-chu/anlang --overlay ninh-binh.yaml'],
    },
    'journal update': {
      calls: ['anlang journal update SỔ'],
      about: 'đưa sổ của bản trước lên bản này',
      more: [
        journal,
        'Cần làm một lần sau khi cập nhật chương trình, hoặc sau khi khôi phục Postgres: các lệnh chỉ đọc không làm.',
      ],
      options: {},
      examples: ['anlang journal update data/an-lang.db'],
    },
    'journal retention': {
      calls: ['anlang journal retention SỔ --policy TỆP [--on NGÀY]'],
      about: 'hồ sơ nào đã giữ đủ thời hạn theo quy định của cơ quan',
      more: [
        journal,
        'TỆP (YAML, JSON) có rules, mỗi mục có years (số năm hoặc permanent), from (day hoặc year_end), basis (instrument,',
        'at) và có thể có procedures; mục đầu tiên khớp thì áp dụng. Lệnh chỉ cho biết, không xóa gì.',
      ],
      options: {
        policy: ['TỆP', 'quy định lưu trữ của cơ quan'],
        on: ['NGÀY', 'tính đến ngày NNNN-TT-NN; không nêu thì hôm nay'],
      },
      examples: ['anlang journal retention data/an-lang.db --policy luu-tru.yaml'],
    },
    'journal transitions': {
      calls: ['anlang journal transitions SỔ [--on NGÀY] [--overlay TỆP]…'],
      about: 'hồ sơ nào cần kết thúc hoặc chuyển tiếp khi đơn vị, cấp hành chính thay đổi',
      more: [
        journal,
        'Hồ sơ của đơn vị được sáp nhập, chia tách thì kết thúc; hồ sơ thuộc cấp không còn thì chuyển sang quy trình hiện',
        'hành. Mỗi dòng có lý do và nơi có thẩm quyền. Lệnh chỉ cho biết, không thay đổi gì.',
      ],
      options: {
        on: ['NGÀY', 'tính đến ngày NNNN-TT-NN; không nêu thì hôm nay'],
        overlay: overlays,
        units,
      },
      examples: ['anlang journal transitions data/an-lang.db --on 2025-07-01'],
    },
    'outbox status': {
      calls: ['anlang outbox status SỔ'],
      about: 'từng nơi nhận đã được gửi tin đến đâu',
      more: [journal, 'Kết thúc bằng 1 khi có tin không chuyển được.'],
      options: {},
      examples: ['anlang outbox status data/an-lang.db'],
    },
    'outbox parked': {
      calls: ['anlang outbox parked SỔ --consumer TÊN'],
      about: 'những tin không chuyển được đến một nơi nhận, và vì sao',
      more: [
        journal,
        'Một tin được thử nhiều lần trong khoảng bảy giờ rồi mới dừng. Số của tin dùng cho outbox replay --only.',
      ],
      options: { consumer: ['TÊN', 'nơi nhận, như “outbox status” in ra'] },
      examples: ['anlang outbox parked data/an-lang.db --consumer so-van-ban'],
    },
    'outbox replay': {
      calls: ['anlang outbox replay SỔ --consumer TÊN [--only SỐ,SỐ | --after SỐ [--new]]'],
      about: 'cho gửi lại tin đến một nơi nhận',
      more: [
        journal,
        'Không nêu gì thì gửi lại mọi tin đang bị dừng. Lệnh chỉ đánh dấu; tiến trình chuyển tin gửi ở vòng kế tiếp. Nơi nhận',
        'mới mà chỉ cần tin sắp đến: --new --after last.',
      ],
      options: {
        consumer: ['TÊN', 'nơi nhận, như “outbox status” in ra'],
        after: ['SỐ', 'gửi lại mọi tin sau số này, kể cả đã đến; 0 là từ đầu; last là sau tin cuối'],
        only: ['SỐ,SỐ', 'chỉ những tin này trong số đang bị dừng'],
        new: ['', 'nơi nhận chưa có, bắt đầu sau --after'],
      },
      examples: [
        'anlang outbox replay data/an-lang.db --consumer so-van-ban --only 3,7',
        'anlang outbox replay data/an-lang.db --consumer cong-moi --new --after last',
      ],
    },
  },
}
