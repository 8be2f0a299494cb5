import { isNoDrink } from './drinks.ts'
import { isNoLamp, isNoLight } from './lamps.ts'
import type { GoodsReader } from './mention.ts'
import { areGoods, isRoom, mayBeRoom } from './rooms.ts'

const hanCare = /^(?:院|液|师|士|员|人员|学|系|工|专业|站|床|垫|中心|部|费|假|保险)|^的(?:[，。,]|$)/u
/** What is heard, and no goods: "the audio cuts out". */
const noAudio =
  /^\s(?:qualit(?:y|ies)|cuts?|cut|jacks?|lags?|delays?|ports?|cables?|files?|messages?|calls?|recordings?|books?|guides?|chats?|is|was|keeps?|only|problems?|issues?|output|input|inputs?|plays?|clips?|drops?|does|doesn|goes|on|from|out|sync)(?!\p{L})|^(?:质量|延迟|不|有杂|断)/iu
const beforeNoAudio =
  /\b(?:video|voice)(?: and| or| &|\/)?\s?$|\b(?:the|no|an|its|clear|bad|poor|works? in|working in)\s$/iu
const litRoom = /^\s(?:in|at|of|here|there|is|was)(?!\p{L})/iu
const standing = /\b(?:is|was|are|were|been|remain(?:s|ed)?|stay(?:s|ed)?|be)\s$/iu
const hanDevice = /^(?:太多|着火|短路|城|插座|师傅|相机|印花|印刷|管|盒|店|袋|柜)/u
const carer = /(?:做|医疗|专业|皮肤)$/u
const notOurs = /(?:家里的?|家中|功率|其他|别的)$/u
const ofARoom = /\b(?:the|my|our|room|poor|bad|natural|ambient|dim|low|office)\s$/iu
const lampPost = /^\s(?:oil|posts?)(?!\p{L})/iu

interface Around {
  readonly words: string
  readonly before: string
  readonly after: string
}

/** Words of categories that are said in other ways as well, and when they are no wish. */
const doubtful: readonly (readonly [words: RegExp, isNone: (around: Around) => boolean])[] = [
  [/^(?:teas?|coffees?|咖啡|茶)$/iu, ({ words, before, after }) => isNoDrink(words, before, after)],
  [/^lights?$/iu, ({ words, before, after }) => isNoLight(words, before, after)],
  [/^lamps?$/iu, ({ after }) => lampPost.test(after)],
  [/^灯$/u, ({ before, after }) => isNoLamp(before, after)],
  [/^(?:electronic|gardeners?|lighted|linen)$/iu, () => true],
  [
    /^(?:audio|影音|音频)$/iu,
    ({ before, after }) => noAudio.test(after) || (beforeNoAudio.test(before) && !areGoods(after)),
  ],
  [/^(?:lighting|照明)$/iu, ({ before, after }) => litRoom.test(after) && ofARoom.test(before)],
  [/^stationary$/iu, ({ before }) => standing.test(before)],
  [/(?:电器|家电|数码|文具|餐具)$/u, ({ before, after }) => hanDevice.test(after) || notOurs.test(before)],
  [/^沐浴$/u, ({ after }) => /^(?:在|着|于)/u.test(after)],
  [/^护理$/u, ({ before, after }) => hanCare.test(after) || carer.test(before)],
]

/** What a word of a category may be besides goods: a room, a drink, what shines or sounds; "range" when it is mostly goods. */
export function kindOfWords(words: string): string {
  if (mayBeRoom(words)) return 'room'
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? 'range'
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:teas?|coffees?|咖啡|茶)$/iu, 'drink'],
  [/^(?:lights?|lamps?|lighting|灯|照明)$/iu, 'light'],
  [/^(?:audio|影音|音频)$/iu, 'sound'],
]

const otherWords = /^(?:electronic|gardeners?|lighted)$/iu

/** Whether words have no more than the stem of a category's. */
export const isOtherWord = (words: string): boolean => otherWords.test(words)

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Whether the words of a category tell where or what else rather than what is wished for: "reading in bed", "my
 * desk is small", "a cup of tea", 放在厨房. O(1).
 */
function isNoWish(text: string, { start, end }: Place): boolean {
  const around: Around = {
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - 48), start),
    after: text.slice(end, end + 24),
  }
  if (mayBeRoom(around.words)) return isRoom(around.before, around.after, around.words)
  return doubtful.find(([words]) => words.test(around.words))?.[1](around) ?? false
}

/** What the patterns alone tell of a mention: "office" is none of goods, but "office stuff" is. O(1). */
export const goodsByPatterns: GoodsReader = ({ text, doubtful: isDoubtful, ...place }) =>
  isDoubtful ? areGoods(text.slice(place.end, place.end + 24)) : !isNoWish(text, place)
