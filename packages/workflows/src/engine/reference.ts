import { isNfc } from '@anlang/core'

// Vietnamese letters as they are written composed: what is made of these alone is a reference, and is told at once
const plain = /^[A-Za-z0-9À-ÖØ-öø-ſƠơƯưẠ-ỹ][A-Za-z0-9À-ÖØ-öø-ſƠơƯưẠ-ỹ._:@/&-]{0,119}$/
const any = /^[\p{L}\p{N}][\p{L}\p{N}._:@/&-]{0,119}$/u

/** Whether a text is a reference: letters, digits and marks without a space, so that no name or sentence fits in; composed letters. */
export const isReference = (text: string): boolean => plain.test(text) || (any.test(text) && isNfc(text))
