import { numberSource } from './numbers.ts'
import { type Span, spanIn, spansIn } from './span.ts'

const { chinese } = numberSource
const figure = '\\d{1,5}(?:\\.\\d{1,2})?'
const words = 'one|two|three|four|five|six|seven|eight|nine|ten|half a|a half'
const length = `cm|mm|metres?|meters?|inch(?:es)?|ins|feet|foot|ft|["”]|m`
const volume = `ml|litres?|liters?|ltr|l|oz|fl oz|cc|cl|pints?|gallons?`
const weight = `kgs?|kilos?|kilograms?|grams?|gms?|g`
const unit = `(?:${length}|${volume}|${weight})(?![\\p{Script=Latin}\\d])`
const hanUnit =
  '厘米|公分|毫米|毫升|公升|英寸|英尺|平方米|平米|公斤|千克|寸(?!步)|升(?!级|值|温|起|降|学|职)|米(?![饭粉色白黄线汤糕酒其])|克(?![服隆])|斤'

const across = new RegExp(
  `(?<![\\p{Script=Latin}\\d.$#/-])(?=\\d{2,5}\\s?[x×*]\\s?\\d{2}|[^x×*]{1,9}[x×*][^x×*]{1,9}(?:[x×*][^x×*]{1,9})?(?:${length}|${hanUnit}))(${figure}\\s?(?:${length})?\\s?[x×*]\\s?${figure}(?:\\s?(?:${length})?\\s?[x×*]\\s?${figure})?\\s?(?:(?:${length})(?![\\p{Script=Latin}])|${hanUnit})?)(?!\\d)`,
  'giu',
)
const measured = new RegExp(
  `(?<![\\p{Script=Latin}\\d.$#/-]|\\d\\s)((?:${figure}|(?<!\\p{L})(?:${words})(?=[\\s-]))[\\s-]?${unit})`,
  'giu',
)
const hanMeasured = new RegExp(
  `(?<![\\d.第])((?:${figure}|半|${chinese})\\s?(?:${hanUnit})(?:[一二三四五六七八九\\d](?![\\d个件号楼十百千月天年块]))?)`,
  'gu',
)
const letters =
  /(?<![\p{Script=Latin}\p{N}'’.&#/$-])(?:[2-6]?X{1,3}[LS]|[2-6]X)(?![\p{Script=Latin}\p{N}'’])/gu
const lowerLetters = /(?<![\p{Script=Latin}\p{N}'’.&-])(?:x{1,2}[ls])(?![\p{Script=Latin}\p{N}'’])/gu
const letter =
  /(?:(?<=\b(?:size|sizes|in|an?|the|or|and|is|wear|take|get|need|want|have|between|to|from|for|of|mine|ordered|it's|be|instead of|than|not)\s(?:size\s)?|[.,/、和或跟要是有选换从成:]\s?|还是\s?|^)([SML])(?=\s?(?:$|[,.!?/)、，。]|size|or|and|one|ones|instead|please|pls|for|is|in|to|not|跟|差|换|改|码|号|还|的|吧|和|或|可|有)(?![\p{Script=Latin}])))/gu
const numbered =
  /(?<![\p{Script=Latin}\p{N}])(?:(?:uk|us|eu)\s)?sizes?\s(?:\d{1,3}(?:\.5)?(?!\d|\s?[x×]|\s?(?:cm|mm))|[SML](?![\p{L}\d])|X{1,3}[SL])|(?<![\p{Script=Latin}\d])A[2-6](?![\p{Script=Latin}\d])(?!\s?(?:bus|gate))/giu
const hanNumbered =
  /(?<![\d.第])(?:\d{2,3}(?:\.5)?|[XSMLxsml]{1,4}|均|大|中|小|加大)码|(?<![\p{Script=Latin}])[XSML]{1,4}号|(?:特|加|超|最)?(?:大|中|小)号(?!码)|(?:特|加)大(?=的|$|，|,|款|装|床)|[单双]人(?=的|款|尺寸|换|改|还是|床[笠单品上]|,|，|。|$)/gu
const bed =
  /(?<![\p{Script=Latin}\p{N}])(?:(?:(?:super[ -]?)?single|queen|king|double|twin|super king)[ -]?siz(?:e|ed)|super[ -](?:single|king)|king|queen)(?!['’\p{Script=Latin}]|\s(?:of|road|street|st|albert))/giu
const bedAlone =
  /(?:(?<=\b(?:for a|in|a|or|the|is|for|my|size|from|to|than|not|want|got|ordered|order|be|need|take|bought|cover|only|it's|was)\s)|(?<=[,/]\s?))(single|double)(?=\s?(?:$|[,.!?/)]|bed|mattress|size|duvet|sheets?|quilt|version|fitted|protector|topper|blanket|mattress|please|pls|in|to|should|instead|from|or)(?!\p{L}))/giu
const wordSize =
  /(?<![\p{Script=Latin}\p{N}-])((?:extra[ -]|x-)?(?:large|small)|medium)(?:[ -]siz(?:e|ed))?(?!['’\p{L}])/giu

/**
 * Sizes: letters, numbers behind "size", beds, 大号, and lengths, volumes and weights with their unit. "A large
 * order" and "too small" are none. The value is the size in a common spelling. O(length).
 * @example findSizes('60×40cm')[0].entity.value // '60x40 cm'
 */
export function findSizes(text: string): readonly Span[] {
  const whole = [letters, lowerLetters, numbered, hanNumbered, bed].flatMap((pattern) =>
    spansIn(text, pattern, (match) => sizeSpan(match, match[0])),
  )
  const quoted = (at: number) => (text.slice(0, at).match(/["”]/gu)?.length ?? 0) % 2 === 1
  const parts = [across, measured, hanMeasured, letter, bedAlone].flatMap((pattern) =>
    spansIn(text, pattern, (match) => {
      const words = (match[1] ?? '').trim()
      return /["”]$/u.test(words) && quoted(match.index) ? [] : sizeSpan(match, words)
    }),
  )
  return [...whole, ...parts, ...spansIn(text, wordSize, readWord)]
}

const sizeSpan = (match: RegExpExecArray, words: string): readonly Span[] =>
  words === '' ? [] : [spanIn(match, words, { kind: 'size', text: words, value: sizeOf(words) })]

const sizeOf = (words: string): string =>
  words
    .replace(/^(?:uk |us |eu )?sizes?\s(?=[a-z\d])|[号码]$/iu, (part) =>
      /码|号/u.test(part) && !/^[XSML]/iu.test(words) ? part : '',
    )
    .toLowerCase()
    .replace(/\s?[x×*]\s?(?=\d)/gu, 'x')
    .replace(/(\d)\s?(?=\p{Script=Latin}{2}|[ml]$)/u, '$1 ')
    .replace(/^\d?x+[ls]$|^[sml]$|^a\d$/u, (letters) => letters.toUpperCase())

const isMeant =
  /^\s?(?:$|[,.!?/);，。！？]|(?:one|ones|or|and|size|sizes|version|instead|please|pls|bed|if|then|will|would|for|is|not|than|in|option|pack|bottle|lah|thanks|but|the|too|\p{Script=Han})(?!\p{Script=Latin}))/iu
const meantBefore =
  /(?:^|[,/(:]\s?|\b(?:an?|the|in|or|and|size|sizes|want|need|take|have|prefer|get|to|from|than|for|not|of|only|got|ordered|sent|received|extra|is it|come in|comes in)\s)$/iu
const notMeant = /(?:\b(?:too|so|very|quite|bit|rather|pretty|really|how|that|this)\s|it'?s (?:a )?)$/iu

/** "A large one" and "in medium" are sizes, "a large order" and "too small" are not. */
function readWord(match: RegExpExecArray): readonly Span[] {
  const [words] = match
  const before = match.input.slice(Math.max(0, match.index - 14), match.index)
  const after = match.input.slice(match.index + words.length, match.index + words.length + 14)
  const sized = /siz/iu.test(words)
  const meant = isMeant.test(after) && meantBefore.test(before) && !notMeant.test(before)
  return sized || meant ? sizeSpan(match, words) : []
}
