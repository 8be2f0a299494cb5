/**
 * Remembers a small number for each of many texts by a 64-bit fingerprint of the text: 12 bytes a place and two
 * to three places a text, so five million rows take about 150 MB where a `Map` takes a gigabyte. Two of n texts
 * share a fingerprint with probability n^2 / 2^65 (for five million, one in a million). Open addressing with
 * linear probing; each call is O(1).
 */
export class Fingerprints {
  #high = new Uint32Array(1024)
  #low = new Uint32Array(1024)
  #values = new Uint32Array(1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  get(text: string): number | undefined {
    const [high, low] = fingerprint(text)
    const place = this.#place(high, low)
    return this.#taken(place) ? this.#values[place] : undefined
  }

  /** The value is a whole number from 0 to 2^32 - 1. */
  set(text: string, value: number): void {
    const [high, low] = fingerprint(text)
    const place = this.#place(high, low)
    if (!this.#taken(place)) this.#size += 1
    this.#put(place, [high, low, value])
    if (this.#size * 2 > this.#low.length) this.#grow()
  }

  /** Sets the value unless there is one; gives back the one that was there. */
  add(text: string, value: number): number | undefined {
    const known = this.get(text)
    if (known === undefined) this.set(text, value)
    return known
  }

  #place(high: number, low: number): number {
    const mask = this.#low.length - 1
    let place = low & mask
    while (this.#taken(place) && (this.#high[place] !== high || this.#low[place] !== low))
      place = (place + 1) & mask
    return place
  }

  #taken(place: number): boolean {
    return this.#high[place] !== 0
  }

  #put(place: number, [high, low, value]: readonly [number, number, number]): void {
    this.#high[place] = high
    this.#low[place] = low
    this.#values[place] = value
  }

  #grow(): void {
    const [highs, lows, values] = [this.#high, this.#low, this.#values]
    this.#high = new Uint32Array(highs.length * 2)
    this.#low = new Uint32Array(highs.length * 2)
    this.#values = new Uint32Array(highs.length * 2)
    highs.forEach((high, i) => {
      const low = lows[i] ?? 0
      if (high !== 0) this.#put(this.#place(high, low), [high, low, values[i] ?? 0])
    })
  }
}

/** Two 32-bit halves, the first never 0: multiply-and-xor over the characters, mixed as in MurmurHash3's finish. */
function fingerprint(text: string): readonly [high: number, low: number] {
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
