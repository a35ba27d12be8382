import type { ConsumerStanding, DeliveryBook } from '@anlang/adapters/delivery'
import { accept, type Locale, nearest, type Outcome, refuse } from '@anlang/core'
import type { Told } from '../told.js'

const sentences = {
  vi: {
    unknown: (name: string) => `Không có nơi nhận “${name}”.`,
    near: (name: string) => ` Có phải là “${name}”?`,
    known: (names: string) => ` Có: ${names}.`,
    none: ' Chưa có nơi nhận nào trên sổ này.',
  },
  en: {
    unknown: (name: string) => `There is no consumer “${name}”.`,
    near: (name: string) => ` Is “${name}” meant?`,
    known: (names: string) => ` There are: ${names}.`,
    none: ' This journal has no consumers yet.',
  },
} as const

const unknown = (name: string, names: readonly string[], locale: Locale): Told => {
  const words = sentences[locale]
  const near = nearest(name, names)
  const known = names.length === 0 ? words.none : words.known(names.join(', '))
  return {
    code: 'unknown_consumer',
    place: name,
    sentence: words.unknown(name) + (near === undefined ? known : words.near(near)),
  }
}

/** A consumer by its name; one that is not there would be made by a mistyped name, and so is refused. */
export const findConsumer = async (
  book: Pick<DeliveryBook, 'consumers'> | undefined,
  name: string,
  locale: Locale,
): Promise<Outcome<ConsumerStanding, Told>> => {
  const consumers = (await book?.consumers()) ?? []
  const found = consumers.find(({ consumer }) => consumer === name)
  return found
    ? accept(found)
    : refuse(
        unknown(
          name,
          consumers.map(({ consumer }) => consumer),
          locale,
        ),
      )
}
