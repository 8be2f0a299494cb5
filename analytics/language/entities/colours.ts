import type { Entity } from '../entity.ts'
import { colourNames, hanColours } from './colourNames.ts'
import { type Span, spanIn, spansIn, spansOf } from './span.ts'

const longestFirst = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length).join('|')

const shade =
  'dark|deep|light|pale|bright|soft|dusty|pastel|off|warm|cool|hot|neon|navy|sky|baby|royal|forest|olive|mint|charcoal|ash|slate|rose|burnt|mustard|jet|matte|deeper|lighter|darker|powder|blood|wine|emerald|bottle|sage|sea|ocean|midnight|dove|stone|snow|cream|creamy|milky|lime|leaf|army|moss|brick|medium|vivid|muted|caramel|chocolate|coffee|steel|icy|(?:redd|green|blue|blu|grey|gray|brown|yellow|pink|purpl|silver)ish|(?:red|blue|green|grey|gray|brown|yellow|pink|purple)(?=-)'
const english = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}&'’])((?:(?:very |really )?(?:${shade})[\\s-]){0,2}(${longestFirst(colourNames.keys())})(?:ish)?)(?!['’\\p{Script=Latin}]|-(?!colou?red|tone)\\p{L})`,
  'giu',
)
/** What makes a colour before it something else: orange juice, white noise, "Brown Street". */
const noColour =
  /^\s(?:juice|peel|cake|friday|noise|wine|rice(?! cooker| bowl)|bread|hat|card|tape|carpet|flag|alert|light district|packets?|envelopes?|hair|market|list|listed|mail|box office|coffee|tea|sugar|pepper|beans?|onions?|cross|bull|bin|line|dot|area|areas|lion|hole|panther|label|out|hill|christmas|fingers?|thumbs?|opportunity|rule|retriever|pages|lies?|moon|handed|glove|with envy|members?|membership|tier|status|pass|medal|standard|light (?:from|to|for|given))(?!\p{L})/iu
const beforeNoColour =
  /(?:\b(?:mr|mrs|ms|mdm|miss|dr|feeling|was|eat|eating|an? ripe|once in a|seeing|smell(?:s|ed|ing)? (?:of|like)|taste[sd]? (?:of|like)|scent of)\.?|\b(?:drink|drank|peel|cut|squeezed?) (?:an?|the|some)|\bi|\b(?:my|our|her|his|the|an?) \p{L}+['’]s)\s$/iu
const idiom = /\b(?:in the red|out of the blue)$/iu
/** Fruit, flowers and foods that are colours only beside another word that says so. */
const doubtful =
  /^(?:orange|rose|cream|lavender|mint|olive|chocolate|coffee|gold|silver|peach|lime|plum|tan|salmon|mustard|rust|coral|amber|copper|bronze|charcoal|sand|stone|wood|natural|violet|jade|ruby|pearl|cherry|lemon|clear|sage|moss|brass|camel|mocha|champagne|caramel|apricot|nude|indigo|emerald|transparent|ivory)$/iu
const says =
  /(?:\b(?:in|the|an?|colou?r|is|or|and|but|not|want|prefer|like|likes|also|either|only|any|have|got|shade|it|for|was|of|than|love|loves|to|from|that|as|matching|with|your|more|maybe|perhaps|shows?|says|said|into|even|then|preferably|,)[\s:]{1,2}|[,/(:]\s?|^)$/iu
const saysAfter =
  /^\s?(?:$|[,.!?/)]|(?:one|ones|colou?r|colou?red|version|or|and|if|instead|please|pls|then|but|too|is|would|will|not|to|in|for (?:me|us|my|the|him|her)|rather|than|with|over|so|that|because|looks?|was|goes?|match|matches|finish|trim|frame|base|lid|thanks|lah|\p{Script=Han})(?!\p{Script=Latin}))/iu

const hanShade =
  '深|浅|淡|暗|亮|艳|鲜|粉|正|纯|墨|米|奶|藏|天|湖|酒|玫|玫瑰|驼|军|豆沙|雾霾|莫兰迪|马卡龙|荧光|哑光|磨砂|宝|孔雀|雾|烟|象牙|乳|炭|银|橄榄|草|果|姜|柠檬|枣|砖|铁锈|珊瑚|樱花|薄荷|牛油果|焦糖|可可|高级|灰|蓝|黄|青|橙|棕|红|紫'
/** Shades that make a colour of one character without 色 behind it. */
const shaded =
  '(?:深|浅|淡|亮|纯|暗)[红橙黄绿蓝紫黑灰棕褐粉青]|(?:天|湖|宝|灰|青|靛|海军|孔雀|雾霾|克莱因)蓝|(?:墨|军|草|灰|蓝|青|橄榄|薄荷|牛油果|豆)绿|(?:瓷|雪)白|(?:酒|大|玫|砖|枣|正)红|(?:炭|烟|银|高级|雾|米|蓝|青)灰|(?:鹅|柠檬|奶)黄|(?:焦糖|可可|红)棕|[脏灰藕]粉(?!色|末)|[深浅]咖|哑光[黑白]|[暖冷][黄白]|磨砂黑|荧光[绿黄粉橙]|奶油[白黄]'
/** What makes a word with 色 no colour: 绿色环保, 黑色星期五. */
const noHanColour =
  /^(?:环保|食品|通道|健康|出行|能源|蔬菜|有机|星期五|幽默|网站|预警|旅游|情人节|收入|地带|产业|打印|照片|纸币)/u
const hanLong = longestFirst([...hanColours.keys()].filter((word) => word.length > 1))
const han = new RegExp(`(?:(?:${hanShade})(?=[\\p{Script=Han}])){0,2}(${hanLong})|(?:${shaded})色?`, 'gu')
/** One character alone is a colour in 黑的, and where two of them stand to choose. */
const hanShort =
  /(?<![\p{Script=Han}])([红橙橘黄绿蓝紫黑白灰棕粉])(?=的|还是|或|和|、|，|,|\s|$|[?？])|(?<=[要个有是换买不只选成款和或我你给来了发寄拿、，,的])([红橙黄绿蓝紫黑白灰棕粉])(?=的(?!时)|还是|或者|、)|(?<=还是|或者|要|换|选|和|偏)([红橙黄绿蓝紫黑白灰棕粉])(?=的|$|[?？。！!，,吧呢]|不要)|(黑白)(?=的|两色|双色|色|款|相间|格)|(透明|彩色)(?=的|款|[?？、]|和|还是|$)/gu
const mayHoldHan = /[咖橘红橙黄绿蓝紫黑白灰棕褐粉青色金银透明卡]/u

/**
 * Colours with their shades: "dark green", 米白色. Fruit, flowers and names that are called so are none. The value
 * is an English colour name. O(length).
 * @example findColours('深蓝色的')[0].entity // { kind: 'colour', text: '深蓝色', value: 'dark blue' }
 */
export function findColours(text: string): readonly Span[] {
  const found = spansIn(text, english, readEnglish)
  if (!mayHoldHan.test(text)) return found
  return [
    ...found,
    ...spansOf(text, han, readHan),
    ...spansOf(text, hanShort, ([words]) => ({
      kind: 'colour',
      text: words,
      value: hanColours.get(`${words}色`) ?? words,
    })),
  ]
}

function readHan({ 0: words, 1: base, index, input }: RegExpExecArray): Entity | undefined {
  const end = index + words.length
  if (noHanColour.test(input.slice(end, end + 4))) return undefined
  return { kind: 'colour', text: words, value: hanValue(words, base ?? words.replace(/色$/u, '').slice(-1)) }
}

function readEnglish(match: RegExpExecArray): readonly Span[] {
  const [, words = '', base = ''] = match
  const before = match.input.slice(Math.max(0, match.index - 20), match.index)
  const after = match.input.slice(match.index + words.length, match.index + words.length + 16)
  const value = words.toLowerCase().replace(base.toLowerCase(), colourNames.get(base.toLowerCase()) ?? base)
  if (idiom.test(`${before.slice(-12)}${words}`)) return []
  if (noColour.test(after) || beforeNoColour.test(before)) return []
  if (doubtful.test(words) && !(says.test(before) && saysAfter.test(after))) return []
  return [spanIn(match, words, { kind: 'colour', text: words, value })]
}

const shades: Readonly<Record<string, string>> = {
  深: 'dark',
  暗: 'dark',
  墨: 'dark',
  浅: 'light',
  淡: 'light',
  亮: 'bright',
  粉: 'pale',
}

function hanValue(words: string, base: string): string {
  const known = hanColours.get(words) ?? hanColours.get(`${words}色`)
  if (known !== undefined) return known
  const shade = shades[words.charAt(0)]
  const colour = hanColours.get(base) ?? hanColours.get(`${base}色`) ?? base
  return shade === undefined || words === base ? colour : `${shade} ${colour}`
}
