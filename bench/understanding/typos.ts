const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** How one letter of a word goes wrong: left out, swapped with the next, doubled, or a neighbouring key's. */
const slips: readonly ((letters: readonly string[], at: number) => readonly string[])[] = [
  (letters, at) => letters.toSpliced(at, 1),
  (letters, at) => letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? ''),
  (letters, at) => letters.toSpliced(at, 0, letters[at] ?? ''),
  (letters, at) => letters.with(at, neighbourOf(letters[at] ?? '')),
]

function neighbourOf(letter: string): string {
  const row = rows.find((keys) => keys.includes(letter.toLowerCase())) ?? ''
  const place = row.indexOf(letter.toLowerCase())
  return row[place + 1] ?? row[place - 1] ?? letter
}

/**
 * The text with a typing error in that share of all its words, on average: those of four letters or more have them, the
 * oftener the fewer they are.
 */
export function mistyped(text: string, random: () => number, share = 0.2): string {
  const countOf = (words: RegExp) => (text.match(words) ?? []).length
  const chance = (share * countOf(/[a-z]+(?:'[a-z]+)?/giu)) / countOf(/[a-z]{4,}/giu)
  return text.replace(/[a-z]{4,}/giu, (word) => {
    if (random() >= chance) return word
    const slip = slips[Math.floor(random() * slips.length)]
    const at = Math.floor(random() * (word.length - 1))
    return slip?.([...word], at).join('') ?? word
  })
}
