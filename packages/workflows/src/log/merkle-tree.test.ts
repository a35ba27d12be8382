import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyTree, leafDigest } from './digest.js'
import { consistencyProof, inclusionProof, merkleRoot } from './merkle-tree.js'
import { isConsistent, isIncluded } from './verify-proof.js'

/** The leaves and roots that the makers of Certificate Transparency test their trees with. */
const known = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  ['606162636465666768696a6b6c6d6e6f', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
] as const
const leaves = known.map(([content]) => leafDigest(hexToBytes(content)))

/** Leaves that are told apart by their place. */
const row = (count: number) =>
  Array.from({ length: count }, (_, place) => leafDigest(new Uint8Array([place % 256, place >> 8])))

const changed = (digest: Uint8Array) => digest.map((byte, place) => (place === 7 ? byte ^ 1 : byte))

describe('the tree over all facts', () => {
  it('has the roots that Certificate Transparency has', () => {
    expect(bytesToHex(emptyTree)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(known.map((_, place) => bytesToHex(merkleRoot(leaves, place + 1)))).toEqual(known.map(([, root]) => root))
  })

  it('has no root for more leaves than there are, and no place for a leaf that is not there', () => {
    expect(() => merkleRoot(leaves, 9)).toThrow('a tree of 8 leaves has none of 9')
    expect(() => inclusionProof(leaves, 8)).toThrow('a tree of 8 has no leaf 8')
  })

  it('shows every leaf of every small tree, and at no other place', () => {
    for (let size = 1; size <= 33; size += 1) {
      const all = row(size)
      const head = { size, root: merkleRoot(all) }
      for (const [index, leaf] of all.entries()) {
        const proof = inclusionProof(all, index)
        expect(isIncluded({ leaf, index, proof }, head), `${index} of ${size}`).toBe(true)
        const elsewhere = all.flatMap((_, other) => (isIncluded({ leaf, index: other, proof }, head) ? [other] : []))
        expect(elsewhere).toEqual([index])
      }
    }
  })

  it('shows every small tree to be the beginning of every larger one', () => {
    const all = row(33)
    for (let size = 0; size <= 33; size += 1) {
      for (let old = 0; old <= size; old += 1) {
        const heads = [old, size].map((one) => ({ size: one, root: merkleRoot(all, one) }))
        const [before, after] = heads
        if (!before || !after) throw new Error('two trees were made')
        expect(isConsistent(before, after, consistencyProof(all, old, size)), `${old} in ${size}`).toBe(true)
      }
    }
  })

  it('believes no proof in which one bit was changed, none too short and none too long', () => {
    const sizes = fc.integer({ min: 2, max: 300 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)))
    fc.assert(
      fc.property(sizes, fc.nat(), ([size, index], bit) => {
        const all = row(size)
        const head = { size, root: merkleRoot(all) }
        const leaf = all[index] ?? emptyTree
        const proof = inclusionProof(all, index)
        const at = bit % proof.length
        const forged = proof.map((one, place) => (place === at ? changed(one) : one))
        for (const wrong of [forged, proof.slice(1), [...proof, leaf]]) {
          expect(isIncluded({ leaf, index, proof: wrong }, head)).toBe(false)
        }
        expect(isIncluded({ leaf: changed(leaf), index, proof }, head)).toBe(false)
      }),
    )
  })

  it('does not take a tree in which an old leaf was changed for one that grew', () => {
    const sizes = fc
      .integer({ min: 2, max: 300 })
      .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size - 1 })))
    fc.assert(
      fc.property(sizes, fc.nat(), ([size, old], at) => {
        const all = row(size)
        const before = { size: old, root: merkleRoot(all, old) }
        const rewritten = all.map((leaf, place) => (place === at % old ? changed(leaf) : leaf))
        const after = { size, root: merkleRoot(rewritten) }
        expect(isConsistent(before, after, consistencyProof(rewritten, old))).toBe(false)
        expect(isConsistent(before, after, consistencyProof(all, old))).toBe(false)
        expect(isConsistent(after, before, [])).toBe(false)
      }),
    )
  })
})
