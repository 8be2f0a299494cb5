/**
 * Remembers a small number for each of many texts by a 64-bit fingerprint of the text: 12 bytes a place and two
 * to three places a text, so five million rows take about 150 MB where a `Map` takes a gigabyte. Two of n texts
 * share a fingerprint with probability n^2 / 2^65 (for five million, one in a million). Open addressing with
 * linear probing; each call is O(1).
 */
export class Fingerprints {
  /** Three numbers a place: the halves of the fingerprint, of which the first is 0 only in a free place; the value. */
  #table = new Uint32Array(3 * 1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  get(text: string): number | undefined {
    const at = this.#placeOf(fingerprint(text))
    return this.#table[at] === 0 ? undefined : this.#table[at + 2]
  }

  /** The value is a whole number from 0 to 2^32 - 1. */
  set(text: string, value: number): void {
    const print = fingerprint(text)
    const at = this.#placeOf(print)
    if (this.#table[at] === 0) this.#size += 1
    this.#table.set([...print, value], at)
    if (this.#size * 6 > this.#table.length) this.#grow()
  }

  /** Sets the value unless there is one; gives back the one that was there. */
  add(text: string, value: number): number | undefined {
    const known = this.get(text)
    if (known === undefined) this.set(text, value)
    return known
  }

  #placeOf([high, low]: Print): number {
    const table = this.#table
    let at = (low % (table.length / 3)) * 3
    while (table[at] !== 0 && (table[at] !== high || table[at + 1] !== low)) at = (at + 3) % table.length
    return at
  }

  #grow(): void {
    const old = this.#table
    this.#table = new Uint32Array(old.length * 2)
    for (let at = 0; at < old.length; at += 3) {
      const [high = 0, low = 0, value = 0] = old.subarray(at, at + 3)
      if (high !== 0) this.#table.set([high, low, value], this.#placeOf([high, low]))
    }
  }
}

type Print = readonly [high: number, low: number]

/** Two 32-bit halves, the first never 0: multiply-and-xor over the characters, mixed as in MurmurHash3's finish. */
function fingerprint(text: string): Print {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5bd1e995)
    b ^= b >>> 15
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return [a >>> 0 || 1, b >>> 0]
}
