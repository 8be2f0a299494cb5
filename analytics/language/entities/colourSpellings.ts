import { colourNames } from './colourNames.ts'
import { needsTelling } from './toldColours.ts'

/** Slips that are more than two letters in turn. */
const slips = `
yellow: yelow, yello, yelllow
purple: purpl, purpel, purplr
white: wite, whte, wht
black: blak, blck
green: gren, greeen, grean
brown: brwn, bown
blue: bleu, blu
pink: pnk
beige: biege, bage, beigh, baige
turquoise: turqoise, turquiose, turqouise, turquise, tourquoise
burgundy: burgandy, burgendy
maroon: marron, maron, marroon
khaki: kaki, khakhi, kakhi
lavender: lavendar, lavander
charcoal: charcol, chacoal
terracotta: terracota, teracotta
grey: gery
navy: navvy
cream: creame
`

/** Colour words misspelt, and the colour that is meant: letters that were turned, and common slips. */
export const misspelt: ReadonlyMap<string, string> = new Map([
  ...[...colourNames].flatMap(([word, meant]) => turned(word).map((wrong) => [wrong, meant] as const)),
  ...slips
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meant = '', wrong = ''] = line.split(': ')
      return wrong.split(', ').map((word) => [word, meant] as const)
    }),
])

/** A word with two letters in turn changed over, the first apart: "balck", "grene". */
function turned(word: string): readonly string[] {
  if (word.length < 4 || /[^a-z]/u.test(word) || needsTelling(word)) return []
  return [...word]
    .slice(1, -1)
    .map(
      (_, at) => `${word.slice(0, at + 1)}${word.charAt(at + 2)}${word.charAt(at + 1)}${word.slice(at + 3)}`,
    )
    .filter((wrong) => wrong !== word && !colourNames.has(wrong))
}
