import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installFromDebian, isRootOfDebian } from './debian.js'

/** A browser that draws the pages alone: it asks nothing of any other host, not even its maker's. */
export const quietFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

const places = (): readonly string[] => [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  chromium.executablePath(),
]

/** The browser that `CHROMIUM_PATH` names, else one that this machine has; nothing when there is none. */
export const findChromium = (): string | undefined => {
  const named = process.env.CHROMIUM_PATH
  return named === undefined ? places().find((place) => existsSync(place)) : named
}

const remedy = [
  'Các bài kiểm thử trên trang cần trình duyệt Chromium, mà máy này chưa có và chưa tự cài được.',
  'Hãy cài Chromium hoặc Chrome (Debian, Ubuntu: apt-get install chromium), hoặc đặt CHROMIUM_PATH trỏ đến tệp chạy.',
  'The tests of the pages need Chromium. This machine has none, and it could not be installed.',
  'Install Chromium or Chrome (Debian, Ubuntu: apt-get install chromium), or let CHROMIUM_PATH name its executable.',
].join('\n')

/** No browser, and none to be had: the message says what to do, in both languages. */
export class NoChromium extends Error {
  override readonly name = 'NoChromium'

  constructor() {
    super(remedy)
  }
}

const install = (): void => {
  if (isRootOfDebian()) installFromDebian(['chromium'])
  else execFileSync('playwright', ['install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
}

/** Finds a browser, or installs one. */
export const haveChromium = (): string => {
  const found = findChromium()
  if (found !== undefined) return found
  console.log('» Chromium')
  try {
    install()
  } catch {
    throw new NoChromium()
  }
  const installed = findChromium()
  if (installed === undefined) throw new NoChromium()
  return installed
}
