import { html, raw } from 'hono/html'

const style = `:root{color-scheme:light dark}body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;background:#fbfaf6;color:#14211b}
main{max-width:40rem;margin:12vh auto;padding:0 1.5rem}h1{font-size:1.75rem;line-height:1.25;border-top:6px solid #0b6b4f;padding-top:1.25rem}
code{background:#e9ece5;padding:.1em .4em;border-radius:.25em}section+section{margin-top:2.5rem;color:#4b5d54}h2{font-size:1.25rem}
@media (prefers-color-scheme:dark){body{background:#121815;color:#eef2ee}code{background:#26302b}section+section{color:#b3c0b8}}`

/** What this page may load: its own style and nothing else. */
export const missingPagesPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"

/** Shown where the pages were not built: the server works, and what to do. */
export const missingPages = html`<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>An Làng: chưa có trang</title><style>${raw(style)}</style></head>
<body><main>
<section><h1>Máy chủ An Làng đang chạy, nhưng các trang chưa được dựng</h1>
<p>Hãy dừng chương trình (Ctrl+C) rồi chạy lại <code>npm start</code>: lệnh này dựng các trang trước khi mở. Dữ liệu của bạn vẫn còn nguyên.</p></section>
<section lang="en"><h2>An Làng’s server runs, but its pages were not built</h2>
<p>Stop the program (Ctrl+C) and run <code>npm start</code> again: it builds the pages before it opens. Your data is untouched.</p></section>
</main></body></html>`
