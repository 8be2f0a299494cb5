const syllable =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:[aeiou]|ai|ei|ui|ao|ou|iu|ie|ue|ve|er|an|en|in|un|vn|ang|eng|ing|ong|ia|ian|iang|iao|iong|ua|uai|uan|uang|uo)$/u
/** Syllables that English has as words of its own, by which alone nothing is told. */
const english = new Set(
  'a an can do to so no me we he she you men man pan pen fan ban ran sun fun gun run long song hang bang sang dong die lie pie tie in on mine shoe line tan den ten pin win bin chin shin hi ha'.split(
    ' ',
  ),
)

/**
 * Whether a text is Chinese in Latin letters, as those write who have no Chinese keyboard: two syllables or more, and
 * nothing else, of which most are no English word. O(length).
 * @example isPinyin('wo xiang tui huo') // true
 */
export function isPinyin(text: string): boolean {
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []
  if (words.length < 2 || !words.every((word) => syllable.test(word))) return false
  return words.filter((word) => !english.has(word)).length > words.length / 2
}
