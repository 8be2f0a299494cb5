import type { NamedProduct } from './catalogue.ts'
import { colourNames } from './colourNames.ts'

/** What the colours of a shop's products are called. */
export interface OwnColours {
  /** Of several words, the last a colour: "mangrove green". In lower case. */
  readonly phrases: ReadonlySet<string>
  /** Words that are colours here, and may be anything else: "graphite", "oatmeal". */
  readonly doubtful: ReadonlySet<string>
  /** In Chinese: 红树林绿, 拉丝银. */
  readonly han: ReadonlySet<string>
}

const isColour = /^(?:(?:main |base |body )?colou?rs?|颜色|顏色|色)$/iu
const joins = /\s*(?:[,;/，、；]|(?<!\p{L})(?:and|with|on|or)(?!\p{L})|配|和|与)\s*/iu
/** What stands for no colour of its own. */
const vague =
  /^(?:natural|clear|assorted|mixed|various|plain|print(?:ed)?|multi|random|none|wood|light|dark|sky)$/iu
const hanColour =
  /^\p{Script=Han}{1,5}(?:[红橙橘黄绿蓝紫黑白灰棕褐粉青金银]|(?<![双各特多异彩配花底纯单本])色)$/u
const mostColours = 2_000

/** The colours that products have by their attributes. O(attributes). */
export function ownColours(products: readonly Pick<NamedProduct, 'attributes'>[]): OwnColours {
  const named = new Set(products.flatMap(coloursOf).slice(0, mostColours))
  const english = [...named].filter(
    (part) => /^[a-z]{3,}(?:[ -][a-z]+){0,2}$/u.test(part) && !vague.test(part),
  )
  return {
    phrases: new Set(english.filter((part) => /[ -]/u.test(part) && endsInColour(part))),
    doubtful: new Set(english.filter((part) => !/[ -]/u.test(part) && !colourNames.has(part))),
    han: new Set(
      [...named].map((part) => part.replace(/[底款]$/u, '')).filter((part) => hanColour.test(part)),
    ),
  }
}

const coloursOf = ({ attributes }: Pick<NamedProduct, 'attributes'>): readonly string[] =>
  Object.entries(attributes)
    .filter(([key]) => isColour.test(key))
    .flatMap(([, { en, zh }]) => [...en.split(joins), ...zh.split(joins)])
    .map((part) => part.trim().toLowerCase())

const endsInColour = (phrase: string): boolean => colourNames.has(phrase.split(/[ -]/u).at(-1) ?? '')
