import type { Entity, Heard } from '../analytics/index.ts'

/** Whether the words sound as if they put something right that was said before: "no, the blue one", 不对，是蓝色的. */
export const putsRight = (text: string): boolean => cue.test(text)

const cue =
  /^\W*(no|nope|nah|not|sorry|oops|wait|hang on|actually|wrong|my (bad|mistake)|correction|rather|instead)\b|\b(i mean|i meant|meant to (say|type|write)|make (it|that)|should (be|have been)|instead|got (it|that) wrong|typo)\b|^[\s，。！…]*(不是|不对|不,|不，|错了|等等|等一下|抱歉|不好意思|哦不|啊不|其实)|(說|说|写|寫|打|选|選|搞|弄)错|(说|說|写|寫|打|选|選|搞|弄)錯|我(是)?(说|說|要|指|想要)的?(其实|其實)?是|(应该|應該)是|改成|换成|換成|而是/i

/** The message without the things of which it says that they are not meant: "not the lamp, the pillow" names a pillow. */
export function withoutDenied(heard: Heard): Heard {
  const meant = heard.entities.filter((entity) => !isDenied(entity, heard.text))
  const lost = heard.entities.some(({ kind }) => !meant.some((entity) => entity.kind === kind))
  return lost || meant.length === heard.entities.length ? heard : { ...heard, entities: meant }
}

function isDenied({ text }: Entity, words: string): boolean {
  const at = words.toLowerCase().indexOf(text.toLowerCase())
  return at > 0 && denying.test(words.slice(0, at))
}

const denying =
  /\b(not|isn'?t|wasn'?t|rather than|instead of)( (the|a|an|that|this|my|for|order|number|no))*[\s#]*$|(不是|不要|而不是|不[退换換]|别|別)(这个|這個|那个|那個|这款|那款|订单|訂單|号|號)?\s*$/i
