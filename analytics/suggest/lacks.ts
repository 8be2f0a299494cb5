import { segmentsOf } from '../language/segments.ts'
import { type Word, wordsOf } from './text.ts'

/** What a text says that there is, and what it says that there is not. */
export interface Lacking {
  /** The text without what is not there. */
  readonly said: string
  /** Each thing that is not there, as it was said. */
  readonly lacks: readonly string[]
}

const free = String.raw`(?:free (?:of|from)|without|(?:contain(?:s|ing)?|with|has|have) no|(?:does|do)(?: not|n['’]?t) (?:contain|have|include)|not (?:for|suitable for|meant for|approved for)|do(?: not|n['’]?t) (?:wear|use|put|wash) (?:it |them )?in)`
/** No more than a saying: "without doubt", "no idea". */
const saying = String.raw`(?!(?:an?|the|any) ?(?:doubt|problem|rush|idea)\b|(?:doubt|problems?|rush|idea|hurry|limit|need|matter|one|more|less|thanks?|thank|preference|budget|longer|way|luck|chance|worr(?:y|ies)|clue|use|answer|reply|refunds?|returns?|orders?|e-?mails?|delivery|two|fuss|fail|reason)\b)`
const thing = String.raw`(?:(?:any|a|an|the|of|from|added|all|traces of)\s)*((?:(?!(?:and|or|but|because|for|so|which|that|please|with|at|in|on|is|are|i|we|it|as|than|needed|only)\b)[\p{Script=Latin}][\p{Script=Latin}’'-]*\s?){1,3})`
const inEnglish = new RegExp(
  String.raw`\b${free}\s${saying}${thing}(?:(?:,|\s?,?\s?(?:or|and|no))\s${thing}(?=[.,;!?]|$))?|(?<!\p{L})no\s${saying}${thing}|\bnot\s((?:\p{Script=Latin}{3,}[- ])?(?:\p{Script=Latin}*proof|safe|resistant|approved|freestanding|machine[- ]washable))(?!\p{L})|(?<!\p{L})(\p{Script=Latin}{3,})[- ]free(?![\p{L}-]| (?:delivery|shipping|return|gift|sample)|\s(?:of|from))`,
  'giu',
)
/** How those who must or will not have a thing say so. */
const refusedInEnglish = new RegExp(
  String.raw`\b(?:allergic to|allerg(?:y|ies) (?:to|against)|intoleran(?:t|ce) (?:to|of)|can(?:no|['’])?t (?:eat|have|drink|tolerate))\s${thing}(?:(?:,|\s?(?:or|and))\s${thing}(?=[.,;!?]|$))?|(?<!\p{L})(\p{Script=Latin}{3,})[- ](?:allerg(?:y|ies|ic)|intoleran(?:ce|t))(?!\p{L})`,
  'giu',
)

/** What follows 无 and lacks nothing: 无线, 无论, 无理由. */
const hanFree =
  /(?:不含(?:有)?|不添加|不带|不帶|不防|不支持|不能(?!退|用完|说)|不可(?!以|能)|不适合|不適合|不适用于?|不宜|(?<!有)[没沒]有|(?<!有)[没沒](?=[带帶含加])|(?<![\p{Script=Han}&&[^，。、；盐糖油精剂料，]])[无無零](?![线人论论理纺患忧比限印极缝论需法须辐]))(\p{Script=Han}{1,8})((?:[、和或及](?:无|不含)?\p{Script=Han}{1,6})*)/gv
const hanRefused =
  /(?:[对對])(\p{Script=Han}{1,6}?)(?:严重|很)?(?:过敏|過敏|不耐受?)|(\p{Script=Han}{1,4}?)(?:严重|很)?(?:过敏|過敏)(?![原源]|[了性])|不[能可](?:吃|喝|碰)(\p{Script=Han}{1,6})/gu
