import { remembered } from '../remembered.ts'
import { rangeOf } from './categorySynonyms.ts'
import { hanColours } from './colourNames.ts'
import { keyOf, unitsOf } from './units.ts'

/** Without what stands in brackets or after a comma: the size, the number of pieces. */
export function plainName(name: string): string {
  return name.replace(/[(（][^)）]{0,40}[)）]/gu, ' ').replace(/[,，].*$/u, '')
}

/** A number with its unit or code: 250g, 11-speed, 700x25-32C, -10, 28", D03, 2段. */
const figure = /^(?:[-+×x~≈]?\d.*|[a-z]{1,2}\d+)$/iu
/** Units and packs that stand behind a figure or alone, and sizes. */
const measure =
  /^(?:[0-9]*x{0,3}[sml]|m[lm]|cm|kg|g|gr|grams?|oz|lb|cl|litres?|liters?|inch|in|°[cf]|pcs?|pieces?|packs?|pair|twin|of|sizes?|[xsml]{1,4}[码号]|均码|[大中小]号)$/iu
/** What a product is called by its make, the flavour or the look of it: none of these says what it is. */
const noKind = /^(?:[无無不免零含带帶加有非]|买|送|新)|[味型装裝款版色香级]$/u
/** 能量棒12条装, 睡袋-10度: a number with at most two characters behind it. */
const hanFigure =
  /(?<=\p{Script=Han})[-－]?[a-z]?\d[\da-z.x×*/"″-]*[升度片条寸包枚克斤段毫公厘米码只个支瓶盒抽粒颗袋装千]{0,2}$/iu
/** Colours that are no things: a hand cream is no cream hand. */
const colour =
  /^(?:red|green|blue|yellow|purple|pink|black|white|gr[ae]y|brown|beige|navy|teal|turquoise|maroon|burgundy|khaki|silver)$/iu
const boxOf = /\s(?:box|bag|tube|tin|bottle|jar|roll|set|pack|case) of \d{1,4}\s*$/iu
/** 驮包一对, 牙刷四支装. */
const hanPack = /(?<=\p{Script=Han}{2})[一二两三四五六七八九十]+[个只件条对双支片盒包袋套]装?$/u

/**
 * What a thing is called without the weight, pack, size, number or colour at the end of its name, and without the name
 * of a model that stands behind it in capitals: "Chain" of "Chain 11-speed", "Floor pump" of "Floor pump Bellows",
 * 明前龙井绿茶 of 明前龙井绿茶 250g. O(length).
 */
export const bareName: (name: string) => string = remembered(20_000, (name) => {
  const words = plainName(name).replace(boxOf, '').trim().split(/\s+/u)
  const end = words.findLastIndex((word, i) => i === 0 || !isSpecification(word))
  const left = withoutModel(words.slice(0, end + 1)).join(' ')
  return left.replace(hanFigure, '').replace(hanPack, '')
})

const isSpecification = (word: string): boolean =>
  figure.test(word) || measure.test(word) || colour.test(word) || isHanColour(word)

/** In a name that goes on in small letters what stands in capitals at its end is another name. */
function withoutModel(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !/^\p{Lu}\p{Ll}/u.test(word) && !isSpecification(word))
  const small = words[end] ?? ''
  return /(?:^|-)\p{Ll}{3,}$/u.test(small) ? words.slice(0, end + 1) : words
}

/**
 * The names within a name that say what the thing is: the whole one, and of a Chinese one that is parted by spaces the
 * first and the last part, as the make may stand first and the flavour last: 每日坚果 of 每日坚果 混合装 30包. A part that
 * names a range that many shops have says too little. O(length).
 */
export function headNames(name: string): readonly string[] {
  const bare = bareName(name)
  const parts = bare
    .split(/\s+/u)
    .filter((part) => /^[\p{Script=Latin}\d]*\p{Script=Han}{2,}$/u.test(part) && !noKind.test(part))
  if (parts.length === 0 || parts[0] === bare) return [bare]
  const [first = bare, ...rest] = parts
  return [...new Set([first, ...rest.slice(-1).filter(isTelling)])]
}

const isTelling = (part: string): boolean => rangeOf(keyOf(unitsOf(part).slice(-2))) === undefined

const isHanColour = (word: string): boolean => /^\p{Script=Han}/u.test(word) && hanColours.has(word)
