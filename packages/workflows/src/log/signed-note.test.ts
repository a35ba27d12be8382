import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createSignerKey,
  formatSignerKey,
  formatVerifierKey,
  parseSignerKey,
  parseVerifierKey,
  type SignerKey,
  type VerifierKey,
} from './note-key.js'
import { openNote, signNote } from './signed-note.js'

/** The example of Go's `golang.org/x/mod/sumdb/note`: another implementation's key, text and signature. */
const goSecret = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz'
const goKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const goText = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.
`
const goNote = `${goText}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`

const verifier = (text: string): VerifierKey => {
  const key = parseVerifierKey(text)
  if (!key.ok) throw new Error(JSON.stringify(key.refusals))
  return key.value
}

const signer = (name: string): SignerKey => {
  const key = createSignerKey(name)
  if (!key.ok) throw new Error(JSON.stringify(key.refusals))
  return key.value
}

const commune = signer('xa-quang-nhieu.example')
const text = 'anlang/xã Quảng Nhiêu\n12\nAAAA\n'

describe('a note that an office signs', () => {
  it('is signed as Go signs it, and read where Go has signed', () => {
    const key = parseSignerKey(goSecret)
    expect(key.ok && signNote(goText, key.value)).toBe(goNote)
    expect(openNote(goNote, [verifier(goKey)])).toEqual({ ok: true, value: goText })
  })

  it('keeps keys as text and reads them again', () => {
    expect(parseSignerKey(formatSignerKey(commune))).toEqual({ ok: true, value: commune })
    const { secret: _, ...open } = commune
    expect(parseVerifierKey(formatVerifierKey(commune))).toEqual({ ok: true, value: open })
    expect(formatVerifierKey(verifier(goKey))).toBe(goKey)
  })

  it.each([
    ['form', 'no key at all'],
    ['form', 'name+c74f20a3+not base64!'],
    ['algorithm', goKey.replace('+ARpc', '+AhpC')],
    ['length', 'PeterNeumann+c74f20a3+ARpc'],
    ['id', goKey.replace('c74f20a3', 'c74f20a4')],
    ['id', goKey.replace('PeterNeumann', 'PeterNewman')],
  ])('says of a key what is wrong with it: %s', (fault, key) => {
    expect(parseVerifierKey(key)).toEqual({ ok: false, refusals: [{ code: 'not_a_key', fault }] })
  })

  it('has a name without spaces', () => {
    expect(createSignerKey('xã Quảng Nhiêu')).toEqual({ ok: false, refusals: [{ code: 'not_a_key', fault: 'name' }] })
  })

  it('is not believed when nobody signed whom the reader trusts', () => {
    const [stranger, other] = [signer('xa-khac.example'), signer('xa-quang-nhieu.example')]
    expect(openNote(signNote(text, stranger), [commune])).toMatchObject({
      refusals: [{ code: 'not_signed_by', signedBy: [`xa-khac.example+${stranger.id}`] }],
    })
    expect(openNote(signNote(text, other), [commune])).toMatchObject({ refusals: [{ code: 'not_signed_by' }] })
  })

  it('may be signed by witnesses besides', () => {
    const witness = signNote(text, signer('cong-an-tinh.example')).slice(text.length + 1)
    expect(openNote(signNote(text, commune) + witness, [commune])).toEqual({ ok: true, value: text })
  })

  it('is not believed when one letter was changed, in the text or below it', () => {
    const note = signNote(text, commune)
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.constantFrom('0', 'x', 'ạ', '\n', '='), (place, letter) => {
        fc.pre(note[place] !== letter)
        const forged = note.slice(0, place) + letter + note.slice(place + 1)
        expect(openNote(forged, [commune]).ok).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '',
    '\n',
    'text\n',
    'text\n\n— name\n',
    'text\n\n— name AAAA',
    'text\n\nname AAAAAAAAAA==\n',
    'a\u0007\n\n— n AAAAAAAAAA==\n',
  ])('is told from what is none: %j', (note) => {
    expect(openNote(note, [commune])).toEqual({ ok: false, refusals: [{ code: 'not_a_note' }] })
  })
})
