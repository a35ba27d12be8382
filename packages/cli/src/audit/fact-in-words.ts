import { formatDay, isIsoDate, type Locale, type Text } from '@anlang/core'
import { type Fact, type Note, nationalProcedures, stepsOf } from '@anlang/workflows'

const kinds: Readonly<Record<string, Text>> = {
  DossierOpened: { vi: 'mở hồ sơ', en: 'opening' },
  DeadlinePassed: { vi: 'quá hạn', en: 'overdue:' },
  ActKept: { vi: 'gửi sớm, giữ lại', en: 'early, kept:' },
  KeptActRefused: { vi: 'gửi sớm, không còn đủ điều kiện', en: 'early, refused:' },
  WorkClaimed: { vi: 'nhận xử lý', en: 'taken in hand:' },
  WorkHandedOver: { vi: 'bàn giao', en: 'handed over:' },
  EvidenceChanged: { vi: 'thay đổi minh chứng', en: 'evidence changed' },
  EvidenceConfirmed: { vi: 'xác nhận lại minh chứng', en: 'evidence vouched for anew' },
  DossierMigrated: { vi: 'chuyển phiên bản quy trình', en: 'moved to another version' },
  DossierClosed: { vi: 'kết thúc vì đơn vị không còn', en: 'closed, as its unit is no more,' },
} satisfies Record<'DossierOpened' | Note['type'], Text>

const wordAt = (fact: unknown, key: 'type' | 'act' | 'on'): string | undefined => {
  const word: unknown = typeof fact === 'object' && fact !== null ? Reflect.get(fact, key) : undefined
  return typeof word === 'string' ? word : undefined
}

const titleOf = (act: string, locale: Locale): string =>
  nationalProcedures.flatMap(stepsOf).find(({ command }) => command === act)?.title[locale] ?? act

/** Which act and day a fact is of, as it reads: whoever tampered with it may have changed any of its words. */
export const factInWords = (fact: Fact, locale: Locale): string => {
  const [type = '', act, on] = [wordAt(fact, 'type'), wordAt(fact, 'act'), wordAt(fact, 'on')]
  const what = [kinds[type]?.[locale], act === undefined ? undefined : `“${titleOf(act, locale)}”`]
  const said = what.filter((word) => word !== undefined).join(' ') || type
  if (on === undefined || !isIsoDate(on)) return said
  return locale === 'vi' ? `${said} ngày ${formatDay(on)}` : `${said} on ${formatDay(on)}`
}

/** The same as words of the fact itself, for programs. */
export const factMarks = (fact: Fact): { readonly on?: string; readonly act?: string } => {
  const [act, on] = [wordAt(fact, 'act') ?? wordAt(fact, 'type'), wordAt(fact, 'on')]
  return { ...(on === undefined ? {} : { on }), ...(act === undefined ? {} : { act }) }
}
