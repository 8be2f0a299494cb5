import { colourNames } from './colourNames.ts'
import { misspelt } from './colourSpellings.ts'
import { isNoColour } from './noColours.ts'
import type { OwnColours } from './ownColours.ts'
import { type Span, spansIn } from './span.ts'
import { isTold, needsTelling } from './toldColours.ts'

/** Finds colours beside the goods that a text names. */
export type ColourReader = (text: string, goods: readonly Span[]) => readonly Span[]

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

const shades = words(`
  dark deep light pale bright soft dusty pastel warm cool neon navy sky baby royal forest olive mint charcoal ash
  ashy slate rose rosy burnt mustard jet matte matt satin glossy metallic brushed antique vintage translucent smoky
  smokey deeper lighter darker paler brighter powder blood wine emerald bottle sage sea seafoam ocean midnight dove
  pigeon stone snow pearl ivory cream creamy milky lime leaf army moss brick medium vivid muted rich earthy caramel
  chocolate coffee espresso cocoa toffee cinnamon honey chestnut walnut mahogany steel gunmetal icy space smoke
  graphite ink inky denim electric cobalt turquoise teal aqua cornflower peacock petrol duck egg cherry ruby tomato
  candy bubblegum salmon coral canary lemon butter sunflower golden sandy sand jungle hunter bamboo kelly grass meadow
  fern pine eucalyptus matcha pistachio avocado apple pea lilac plum grape lavender mauve blush nude shocking rusty
  copper fire tangerine pumpkin fluorescent fluoro sunny misty daylight snowy pitch
  reddish greenish bluish blueish greyish grayish brownish yellowish pinkish purplish silvery`)
/** "Off white", but "gives off orange light". */
const offShades = /^(?:white|black|grey|gray)$/iu
const beforeHyphen = words('red blue green grey gray brown yellow pink purple orange black white')
const together = /(?<!\p{L})(?:black|white)-(?:and|n)-$/iu
const mostShades = 2
const lastWord = /(?<![\p{Script=Latin}\p{N}'’&])([a-z]+)([\s-])$/iu

/** Reads English colours with their shades; a shop's own beside those that everybody knows. */
export function englishColours(own: OwnColours): ColourReader {
  const known = [...colourNames.keys(), ...misspelt.keys(), ...own.doubtful]
  const longestFirst = known.toSorted((a, b) => b.length - a.length).join('|')
  const pattern = new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}&]|\\p{L}['’])(?:(?:${longestFirst})(?:ish)?)(?!\\p{Script=Latin}|['’]\\p{L}|-(?!colou?red|tone|ish)\\p{L})`,
    'giu',
  )
  return (text, goods) =>
    spansIn(text, pattern, ({ 0: base, index }) => {
      const start = startOf({ text, base, index }, own)
      const place = { text, start, end: index + base.length }
      const doubtful = needsTelling(text.slice(start, place.end)) || own.doubtful.has(base.toLowerCase())
      if (isNoColour(place, goods) || (doubtful && !isTold(place, goods))) return []
      return [spanOf(place, base)]
    })
}

interface Found {
  readonly text: string
  readonly base: string
  readonly index: number
}

/** Where a colour begins, with its shades. */
function startOf({ text, base, index }: Found, { phrases }: OwnColours): number {
  let start = index - (together.exec(text.slice(Math.max(0, index - 12), index))?.[0].length ?? 0)
  for (let left = mostShades; left > 0; left--) {
    const [found, word = '', joint] = lastWord.exec(text.slice(Math.max(0, start - 20), start)) ?? []
    if (found === undefined || !isShade(word.toLowerCase(), joint === '-', base)) break
    start -= found.length
  }
  return Math.min(start, ownStart({ text, base, index }, phrases))
}

const isShade = (word: string, hyphen: boolean, base: string): boolean =>
  shades.has(word) || (hyphen && beforeHyphen.has(word)) || (word === 'off' && offShades.test(base))

function ownStart({ text, base, index }: Found, phrases: ReadonlySet<string>): number {
  const before = /(?:[a-z]+[\s-]){1,2}$/iu.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? ''
  const shortest = before.split(/(?<=[\s-])/u).at(-1) ?? ''
  const fit = [before, shortest].find((words) => phrases.has(`${words}${base}`.toLowerCase()))
  return index - (fit?.length ?? 0)
}

function spanOf({ text, start, end }: { text: string; start: number; end: number }, base: string): Span {
  const told = text.slice(start, end)
  const key = base.toLowerCase()
  const name = colourNames.get(key) ?? misspelt.get(key) ?? key
  const value = `${told.slice(0, told.length - base.length).toLowerCase()}${name}`
  return { start, end, entity: { kind: 'colour', text: told, value } }
}
