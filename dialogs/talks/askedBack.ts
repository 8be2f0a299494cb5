import type { Heard } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import { isSteering } from '../steering.ts'
import type { Turn } from '../turn.ts'
import type { Pointers } from './rules.ts'

/** What a few words ask of what was said last. */
type Asked = 'why' | 'sure' | 'next' | 'since' | 'meaning' | 'more'

const before = String.raw`^(?:(?:but|and|so|ok(?:ay)?|hm+|huh|oh|well|um+|wait|then|sorry|pls|please)[\s,.…!?]+)*`
const english = (words: string): string =>
  `${before}(?:${words})(?:[\\s,]+(?:then|now|please|pls|lah?|ah|sia|man|bro))*[\\s?!.…]*$`
const han = (words: string): string =>
  `^(?:可是|但是|不过|不過|但|那么|那麼|那|啊|哦|诶|欸|嗯|哎|请问|請問|[，,…\\s])*(?:${words})(?:[呢啊呀吧嘛哦喔了的][？?！!。.…~]*|[？?！!。.…~])*$`
const either = (inEnglish: string, inChinese: string): RegExp =>
  new RegExp(`${english(inEnglish)}|${han(inChinese)}`, 'iu')

const kinds: readonly (readonly [Asked, RegExp])[] = [
  [
    'why',
    either(
      String.raw`why(?: (?:not|so|though|is (?:that|this|it)(?: so)?|that))?|why['’]?s (?:that|this)|how come(?: (?:that|so))?|what(?:['’]s| is) the reason(?: (?:for|behind) (?:that|this|it))?|for what(?: reason)?|what for|give me (?:a|the) reason|reason`,
      '[为為](?:什[么麼]|啥|何)(?:[会會]?[这這]样|[会會]?[这這]樣|不行|不能|不可以|[会會])?|[凭憑](?:什[么麼]|啥)|什[么麼](?:原因|理由)|原因(?:是(?:什[么麼]|啥))?|理由|怎[么麼][会會](?:[这這][样樣])?|咋[会會]|[怎咋][么麼]?回事|[点點]解',
    ),
  ],
  [
    'sure',
    either(
      String.raw`(?:are|r) (?:you|u) (?:very |really |quite |100% )?(?:sure|certain|serious|positive)(?: (?:about|of) (?:that|this|it))?|(?:you|u) sure(?: (?:about|of) (?:that|this|it))?|sure\?|really|seriously|for real|honestly|is (?:that|this|it) (?:really |actually )?(?:true|right|correct|so|certain|for sure|real)|can you (?:double[- ]?)?check(?: (?:that|it|again))?`,
      '真的(?:[吗嗎]|假的|[么麼])?|是真的[吗嗎]|[你您](?:[确確]定|肯定)(?:[吗嗎么麼])?|(?:[确確]定|肯定)(?:[没沒][错錯]|是[这這][样樣]|不[会會][错錯])?(?:[吗嗎么麼]|(?=[?？]))|[当當]真|是[吗嗎]|不[会會]吧|[没沒](?:搞|弄)[错錯]吧?|[认認]真的[吗嗎]|[对對][吗嗎]',
    ),
  ],
  [
    'next',
    either(
      String.raw`what now|now what|then what|what then|what(?:['’]s| is)? (?:the )?next(?: step)?|what (?:can|should|could|do|must|shall) i do(?: (?:about (?:it|that|this)|instead|here))?|what are my (?:options|choices)|what else can (?:i|you|we) do|(?:is there |are there )?(?:any|an) ?other (?:way|option|solution|possibilit)\w*|how now|so what|any (?:way|solution|alternative) (?:out|around)?|what can (?:be done|you do (?:about (?:it|that|this)|for me))`,
      '(?:[现現]在|接下[来來]|我|然[后後]|[该該]|要|得)*(?:怎[么麼][办辦]|咋[办辦]|怎[么麼](?:[处處]理|弄|搞)|如何是好|[点點]算)|(?:[还還])?有(?:[没沒]有)?(?:什[么麼]|[别別]的|其他的?|其它的?)(?:[办辦]法|方法|[选選][择擇])[吗嗎]?|[没沒]有?[别別]的?[办辦]法[吗嗎]?|(?:然[后後]|接下[来來]|之[后後]|下一步)(?:呢|怎[么麼](?:[办辦]|做))?',
    ),
  ],
  [
    'since',
    either(
      String.raw`(?:since|from) when(?: is that(?: so)?)?|how long (?:has it been(?: so)?|already)`,
      '(?:[从從])?什[么麼][时時]候(?:[开開]始|起)的?|多久了|啥[时時]候的事|什[么麼][时時]候的事',
    ),
  ],
  [
    'meaning',
    either(
      String.raw`what (?:do|did) (?:you|u) mean(?: by (?:that|this|it))?|what does (?:that|this|it) mean|meaning|mean(?:ing)? what|i (?:do not|don['’]?t|didn['’]?t) (?:understand|get (?:it|that|this)|follow)(?: (?:you|that|this))?|can you explain(?: (?:that|it|this))?|explain|come again`,
      '(?:[这這那]?是?)?(?:什[么麼]|啥)意思|(?:我)?(?:看|[听聽])?不(?:太)?[懂明](?:白)?|[没沒](?:看|[听聽])?(?:懂|明白)|能?[解][释釋](?:一?下)?[吗嗎]?',
    ),
  ],
  [
    'more',
    either(
      String.raw`(?:(?:can|could) you )?(?:tell|give) me (?:a (?:bit|little) )?more(?: (?:details?|info(?:rmation)?))?(?: about (?:that|this|it))?|more (?:details?|info(?:rmation)?)|(?:and )?(?:what|anything) else (?:(?:do|should|must|can) (?:i|you) (?:know|say|tell)|about (?:it|that|this))|(?:is that|that['’]?s) (?:all|it)(?: you know)?\?|in (?:more )?detail`,
      '(?:能不能|可以|能|[请請])?(?:再)?(?:[说說讲講介][绍紹]?|[展][开開])?(?:得)?(?:[详詳][细細]|具[体體]|清楚|多)一?[点點些](?:[吗嗎])?|(?:再)?多?[说說讲講]一?[点點些]|就[这這些][些点點]?(?:[吗嗎]|[了][吗嗎])|[还還]有(?:什[么麼]|啥)(?:要(?:注意|知道)的?|[细細][节節])',
    ),
  ],
]
const longest = 40

/** What a message that says no more asks of what was said before it; undefined when it asks something else. */
export const backAsked = (text: string): Asked | undefined =>
  text.length > longest ? undefined : kinds.find(([, words]) => words.test(text))?.[0]

/** What was heard; who asks back has neither agreed nor refused. */
export function withoutAskedBack(heard: Heard): Heard {
  if (!['yes', 'no'].includes(heard.intent ?? '') || backAsked(heard.text) === undefined) return heard
  return { ...heard, intent: undefined, outcome: 'unknown', alternatives: [] }
}

/** Talks after which the question is of what they found, and not of chat. */
const chat = ['smallTalk', 'person', 'ofUs', undefined]
/** What else can be done when something was refused. */
const nextTo: Readonly<Record<string, readonly string[]>> = {
  cancel: ['order_status', 'return_item'],
  changeAddress: ['order_status', 'return_item'],
  changeOrder: ['order_status', 'return_item'],
  deliveryNote: ['order_status'],
  orderStatus: ['missing_item', 'return_item'],
  returns: ['exchange_item', 'damaged_item'],
  exchange: ['return_item'],
  warranty: ['damaged_item'],
  backInStock: ['product_advice'],
  product: ['product_advice'],
  stock: ['product_advice'],
  range: ['product_advice'],
  sum: ['product_advice'],
}

/**
 * What is said to “why?”, 真的吗 or “what now” right after an answer: that answer once more, what is possible, or a
 * person. Undefined when nothing was answered that could be meant.
 */
export function askedBack({ button }: Pick<Pointers, 'button'>, turn: Turn): Reply | undefined {
  const { heard, memory, pressed } = turn
  const back = pressed ? undefined : backAsked(heard.text)
  // Who wants to hear more does not want to hear the same again.
  const asked = back !== 'more' && isSteering(heard.intent) ? undefined : back
  const { answered, said = '' } = memory
  if (asked === undefined || chat.includes(answered) || said === '' || memory.misses > 0) return undefined
  turn.notes.talk = 'askedBack'
  if (asked === 'next') return possible({ button }, turn, said)
  const isAll = memory.toldBack || asked === 'more'
  const line = isAll ? say.noMoreKnown() : say.toldBefore(asked, said)
  return { line, options: [button('talk_to_person')] }
}

/** What was arranged once more, or what else can be done. */
function possible({ button }: Pick<Pointers, 'button'>, { memory }: Turn, said: string): Reply {
  const { answered } = memory
  const options = (nextTo[answered ?? ''] ?? []).map(button)
  const isDone = memory.settled !== undefined && memory.settled.talk === answered
  const line = isDone ? say.toldBefore('why', said) : say.possibleNow(options.length > 0)
  return { line, options: [...options, button('talk_to_person')] }
}
