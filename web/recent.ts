/**
 * Remembers what was used last, at most so much of it. What was not used while half as much as that came anew is
 * forgotten. Each step is O(1), and looking at what was used lately moves nothing.
 */
export class Recent<Value> {
  readonly #half: number
  #fresh = new Map<string, Value>()
  #older: ReadonlyMap<string, Value> = new Map()

  constructor(most: number) {
    this.#half = Math.ceil(most / 2)
  }

  /** At least as many as are remembered; some may be counted twice. */
  get size(): number {
    return this.#fresh.size + this.#older.size
  }

  /** Looking at a value is using it. */
  get(key: string): Value | undefined {
    const fresh = this.#fresh.get(key)
    if (fresh !== undefined) return fresh
    const older = this.#older.get(key)
    if (older !== undefined) this.set(key, older)
    return older
  }

  set(key: string, value: Value): void {
    if (this.#fresh.size >= this.#half && !this.#fresh.has(key)) {
      this.#older = this.#fresh
      this.#fresh = new Map()
    }
    this.#fresh.set(key, value)
  }
}
