import type { Journal } from '@anlang/workflows'

const methods: Readonly<Record<keyof Journal, true>> = {
  append: true,
  read: true,
  head: true,
  heads: true,
  command: true,
  holder: true,
  claimed: true,
  inbox: true,
  due: true,
  deadlines: true,
  follow: true,
  outbox: true,
}

/** The methods of a journal that something lacks: all of them, where it is no object. */
export const lackingMethods = (given: unknown): readonly string[] =>
  Object.keys(methods).filter(
    (name) => typeof given !== 'object' || given === null || typeof Reflect.get(given, name) !== 'function',
  )
