import type { Product } from '../../data/index.ts'
import { type Purpose, purposes } from './purposes.ts'

/** What a thing may have to do without, or be able to, that its texts tell in other words than customers ask. */
type Trait = Pick<Purpose, 'asked' | 'told'>

const without = String.raw`(?:without|with no|no|needs? no|(?:do|does|did|should|must|need)(?: not|n['’]?t)(?: (?:have to|need|require|use|want|come with|have|be|to|get))*)(?: (?:an?|any|the|being|to be))*`
const notNeeding = '(?:不用|不必|不需要?|无需|無需|免|不要|没有|沒有|没|沒|不|无|無)(?:再|去|接|要|有)?'

const traits: readonly Trait[] = [
  {
    asked: new RegExp(
      String.raw`\b${without} (?:power |electric(?:al)? |mains |wall )?(?:cables?|cords?|plugs?|wires?|wiring|sockets?|outlets?|plug(?:ged|ging)?(?: in)?|mains)\b(?: in\b)?|\b(?:cordless|cable[- ]free|batter(?:y|ies)[- ](?:powered|operated|driven|run)|(?:runs?|works?|working|running|powered|operated) (?:on|with|by|from) (?:an? |its own )?batter(?:y|ies)|rechargeable)\b|${notNeeding}(?:插电源?|插電源?|插座|插头|插頭|[电電]线|[电電]線|[线線](?=的|$)|拉[线線]|[电電]源)(?:的)?|(?<!不|不用|不要|[没沒]有|[无無])(?:用|装|裝|靠)?(?:[干乾]?[电電]池)(?:供[电電]|[驱驅][动動])?(?:的|款)|(?<![机機脑腦备備])(?:可以?|能)?充[电電](?:的|式|款)`,
      'giu',
    ),
    told: /\bno (?:cable|cord|plug|wires?)\b|\bcordless\b|\brechargeable\b|\bits own battery\b|\bon one charge\b|\bsolar panel\b|没有电线|不用拉线|自带电池|可充电|充一次电|太阳能/iu,
  },
  {
    asked: /\bsolar(?:[- ]powered)?\b|太[阳陽]能(?:供[电電])?(?:的|款)?/giu,
    told: /\bsolar panel\b|太阳能/iu,
  },
  {
    asked: new RegExp(
      String.raw`\b${without} iron(?:ing|ed)?\b|\b(?:iron[- ]free|non[- ]iron|wrinkle[- ]free|easy[- ]iron)\b|(?:${notNeeding})(?:[熨烫燙]+(?:平)?)(?:的)?|不(?:容易)?(?:起)?[皱皺](?:的)?`,
      'giu',
    ),
    told: /\bno ironing\b|\bneeds? no iron|\bnon-iron|免烫|免熨|不用熨/iu,
  },
  {
    asked: new RegExp(
      String.raw`\b${without} (?:drill(?:ing|ed)?|nail(?:s|ing)?|screws?|holes?)(?: (?:in|into) (?:the|my) walls?)?\b|\b(?:drill|nail)[- ]free\b|(?:${notNeeding})(?:打孔|打洞|[钻鑽]孔|[钻鑽]洞|打[钉釘]子?|[钉釘]子)(?:的)?`,
      'giu',
    ),
    told: /\b(?:no|without) drilling\b|\bdrill-free\b|免打孔|不用打孔|无需打孔/iu,
  },
  {
    asked:
      /\bdishwasher[- ](?:safe|proof|friendly)\b|\b(?:can|may|could|that) (?:go|goes|be put|put) (?:it |them )?(?:in|into) (?:the|a) dishwasher\b|(?:可以|能)?(?:放|[进進]|用)?洗碗[机機](?:洗)?的/giu,
    told: /\bdishwasher-safe\b|(?<!不)可放洗碗机/iu,
  },
  {
    asked:
      /\bmicrowav(?:able|e[- ](?:safe|proof))\b|(?:可以|能|可)(?:放|[进進]|用)?微波[炉爐]?(?:加[热熱])?的/giu,
    told: /\bmicrowave-(?:safe| and)|\bmicrowave- and|(?<!不)可微波/iu,
  },
  {
    asked:
      /\bmachine[- ]washable\b|\bwashable in (?:the|a) (?:washing )?machine\b|(?:可以|能|可)[机機]洗的/giu,
    told: /\bmachine[- ]wash\b|\bgoes in the machine\b|(?<!不[用可能])机洗/iu,
  },
  {
    asked:
      /\b(?:against|for|to (?:prevent|stop|fight|avoid|remove|reduce|get rid of)|anti-?)\s?(?:the |a |my |our )?(?:damp(?:ness)?|humidity|moisture|mou?ld|mildew|musty smells?|damp (?:wardrobe|room|cupboard)s?)\b|防[潮霉](?:用品|的)?|(?:除|去|吸|抽)[湿濕潮](?:气|氣)?的?(?![机機])|(?:容易|怕|总是|老是)(?:[发發]霉|潮[湿濕]|返潮)/giu,
    told: /\bdehumidifier\b|除湿机/iu,
  },
  {
    asked: /\bdecaf(?:f?einated)?\b|低因|[脱脫](?:咖啡)?因/giu,
    told: /\bdecaf|\b(?:no caffeine|caffeine-free)\b|低因|不含咖啡因|无咖啡因/iu,
  },
]

/** A text without the words that ask what a thing must do without or be able to, and how many such things those ask. */
interface Traits {
  readonly rest: string
  /** What is asked, as it was said. */
  readonly said: readonly string[]
  readonly count: number
  /** What it is to be for, where texts tell only what comes near that. */
  readonly purpose: Purpose | undefined
  /** Whether a product's texts tell all of it. O(length of its texts). */
  readonly isTold: (product: Product) => boolean
}

/**
 * What a wish asks of a thing's use, and whether texts tell so: "a lamp without a cable", 不用插电的灯, "battery powered
 * fan", 免烫, "dishwasher-safe". O(length).
 * @example traitsIn('a lamp without a cable').rest // 'a lamp  '
 */
export function traitsIn(text: string): Traits {
  const asks = (trait: Trait) => text.search(trait.asked) >= 0
  const purpose = purposes.find(asks)
  const asked: readonly Trait[] = [...traits.filter(asks), ...(purpose ? [purpose] : [])]
  return {
    rest: asked.reduce((left, trait) => left.replace(trait.asked, gap), text),
    said: asked.flatMap((trait) => (text.match(trait.asked) ?? []).slice(0, 1).map(plain)),
    count: asked.length,
    purpose,
    isTold: (product) => {
      const texts = textsOf(product)
      return asked.every(({ told }) => told.test(texts))
    },
  }
}

/** Chinese words stay together when one between them is taken out. */
const gap = (said: string): string => (/\p{Script=Han}/u.test(said) ? '' : ' ')
const plain = (said: string): string => said.trim().toLowerCase().replace(/的$/u, '')

const textsOf = ({ name, aliases, description, attributes }: Product): string =>
  [
    ...[name, description, ...Object.values(attributes)].flatMap(({ en, zh }) => [en, zh]),
    ...aliases.en,
    ...aliases.zh,
  ].join('\n')
