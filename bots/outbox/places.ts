/** How many conversations are sent to at once. */
export interface Places {
  readonly free: number
  /** Takes a place for an origin of which `most` may be taken; false when there is none. */
  take(origin: string, most: number): boolean
  give(origin: string): void
}

export function makePlaces(all: number): Places {
  const taken = new Map<string, number>()
  let free = all
  const of = (origin: string) => taken.get(origin) ?? 0
  return {
    get free() {
      return free
    },
    take: (origin, most) => {
      if (free === 0 || of(origin) >= most) return false
      free -= 1
      taken.set(origin, of(origin) + 1)
      return true
    },
    give: (origin) => {
      free += 1
      if (of(origin) > 1) taken.set(origin, of(origin) - 1)
      else taken.delete(origin)
    },
  }
}
