/** The longest entry of a table that starts at a place in a text; undefined when none does. */
export type LongestMatch<T> = (
  text: string,
  at: number,
) => { readonly end: number; readonly value: T } | undefined

/**
 * Prepares a table of words for longest match. Entries of Latin letters or digits only match as whole
 * words, so that "emo" is not found in "demo", nor "12315" in a phone number. The text must be in lower
 * case. A look-up costs O(length of the longest entry with the same first character).
 */
export function longestMatch<T>(entries: ReadonlyMap<string, T>): LongestMatch<T> {
  const longest = new Map<string, number>()
  for (const word of entries.keys()) {
    const first = word.charAt(0)
    longest.set(first, Math.max(longest.get(first) ?? 0, word.length))
  }
  return (text, at) => {
    const furthest = Math.min(text.length, at + (longest.get(text.charAt(at)) ?? 0))
    for (let end = furthest; end > at; end--) {
      const value = entries.get(text.slice(at, end))
      if (value !== undefined && isWhole(text, at, end)) return { end, value }
    }
    return undefined
  }
}

function isWhole(text: string, start: number, end: number): boolean {
  return !(joins(text, start) || joins(text, end))
}

/** Whether a Latin word or number runs across this place. */
function joins(text: string, at: number): boolean {
  return at > 0 && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at))
}

function isLatin(character: string): boolean {
  return /^[a-z0-9]$/.test(character)
}
