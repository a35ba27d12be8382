import { formatDecimal, type Locale } from '@anlang/core'
import { within } from './within.js'

const tooSlow: Readonly<Record<Locale, (seconds: string) => string>> = {
  vi: (seconds) => `sau ${seconds} giây vẫn chưa xong; có thể do chờ khóa, chờ kết nối hoặc lời hứa không bao giờ xong`,
  en: (seconds) =>
    `not done after ${seconds} s; perhaps it waits for a lock, for a connection or for a promise that never ends`,
}

/** Why somebody else's code does not come to its end in time, in its own words; nothing where it does. */
export const whyNot = async (
  seconds: number,
  locale: Locale,
  work: () => Promise<void>,
): Promise<string | undefined> => {
  try {
    const done = await within(seconds, work)
    return done.ok ? undefined : tooSlow[locale](formatDecimal(seconds, locale))
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}
