type Plural<Key> = Key extends `${infer Base}_other` ? `${Base}_one` : never

/**
 * The same texts in a language that tells one from many: every text is there, and every counted one twice. A text that
 * is missing does not compile.
 */
export type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>
} & { readonly [Key in keyof Texts as Plural<Key>]: string }
