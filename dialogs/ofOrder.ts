import type { Heard } from '../analytics/index.ts'
import { plainAddress } from './talks/newAddress.ts'
import type { Turn } from './turn.ts'

const longest = 60

/** Asks for something anew, and names nothing that could be bought. */
const anew =
  /^(?:(?:no|but|and|so|then|actually|please|ok(?:ay)?|sorry)[, ]+)*(?:(?:can|could|may) i (?:have|get)|i(?:['’]?d| would)? (?:want|need|like|rather have|prefer)|i wanna have|i asked for|(?:please )?(?:send|give) me|just)? ?(?:an? |the |my )?(?:replacement|new one)(?: (?:please|pls|instead|then|now))*[.!? ]*$|^(?:那|还是|還是|我)*(?:想|要|能不能|可以|请|請|给我|給我|帮我|幫我)*(?:补发|補發|补寄|補寄|重新?发|重新?發|换个新的?|換個新的?)(?:一[个個件袋盒瓶条條包])?(?:给我|給我|吧|吗|嗎|可以吗|行吗)?[。！？!? ]*$/iu

/**
 * What a message wants of what was ordered, when its words alone seem to want something else: a replacement of what
 * was not as it should be is no wish for advice, and an address after one was declined is the right one. Not to be
 * asked while a question is open.
 */
export function ofOrder(heard: Heard, { memory }: Pick<Turn, 'memory'>): Heard {
  const intent = intentOf(heard, memory)
  return intent === undefined ? heard : { ...heard, intent, outcome: 'sure' }
}

function intentOf(heard: Heard, { lastTalk }: Turn['memory']): string | undefined {
  if (lastTalk === 'changeAddress' && plainAddress(heard) !== undefined) return 'change_address'
  return heard.text.length <= longest && anew.test(heard.text) ? 'damaged_item' : undefined
}
