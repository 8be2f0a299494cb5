/** Finds the words of a search in a text, each as a group; undefined when there are none. */
export function soughtWords(search: string): RegExp | undefined {
  const words = search
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&'))
  return words.length === 0 ? undefined : new RegExp(`(${words.toSorted(longestFirst).join('|')})`, 'gi')
}

const longestFirst = (a: string, b: string): number => b.length - a.length
