import type { Order } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Option } from '../reply.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { nameOf } from './catalogue.ts'
import { stateOf, stateWithHelp } from './orderState.ts'
import { isPlaced, type OrderServices } from './ownOrder.ts'
import { callPerson } from './person.ts'
import type { Returns } from './refunds.ts'
import type { Pointers } from './rules.ts'
import type { TicketServices } from './tickets.ts'

/** What may be asked of one order beside where it is. */
export type Fact = (typeof facts)[number]['fact']

/** The words for it. */
const facts = [
  {
    fact: 'whyCancelled',
    words:
      /\bwhy (?:was|is|did|has|were)\b.*\bcancel|\bi (?:did not|didn['’]?t|didnt|never) cancel|\bwho cancell?ed\b|(?:为什么|為什麼|怎么|怎麼).{0,8}取消了|我[没沒]有?取消|谁取消/iu,
  },
  {
    fact: 'undo',
    words:
      /\b(?:undo|un-?cancel|reinstate|revoke|reverse)\b.*\bcancel|\bundo (?:it|that)\b|\bdon['’]?t cancel (?:it )?after all\b|(?:撤[销銷回]|恢[复復]|反悔).{0,4}(?:取消|[订訂][单單])|不取消了/iu,
  },
  {
    fact: 'inHand',
    words:
      /\b(?:in|on) my hands?\b|\bi (?:already |do )?(?:have|got|received) (?:it|the (?:parcel|order|item))\b(?!.*\b(?:but|broken|damaged|wrong|torn|leak\w*|cracked)\b)|(?:已[经經]|[刚剛早]\p{Script=Han}{0,2})收到了?|在我手[上里]|到我手/iu,
  },
  {
    fact: 'when',
    words:
      /^(?:and |but |so )?when(?: (?:then|exactly|will (?:it|that|they) (?:come|arrive|be here)))?[?!. ]*$|^(?:那|大概)?(?:什么时候|什麼時候|何时|哪天|几号|幾號)(?:能|会|會)?(?:到|送到)?[？?。]?$/iu,
  },
  {
    fact: 'contents',
    words:
      /\bwhat(?:['’]?s| is| was| were)? (?:all |exactly )?(?:in|inside) (?:it|that|this|my|the)(?: (?:last|latest|newest|recent|first))?(?: (?:order|parcel|package|box))?(?: again)?[?. ]*$|\bwhat (?:items|things) are in\b|里[面边]?都?(?:有|是)(?:什么|什麼|哪些|啥)/iu,
  },
  {
    fact: 'paid',
    words:
      /\bwhat did i pay\b|\bhow much (?:did i pay|have i paid|was (?:it|my order|that order|the order)|is (?:my|that|this) order|did (?:it|that|my order) cost)\b|\b(?:total|amount|sum) of (?:my|that|the|this) order\b|付了多少|[这這那]?[单單]一?共?多少[钱錢]|[订訂][单單]总?[价金][额額格]?(?:多少|是)/iu,
  },
  {
    fact: 'cost',
    words:
      /^(?:and |so |but |ok,? )*(?:how much|what)(?:['’]?s| is| was| did| does) (?:it|that|the (?:total|sum|price)|everything)(?: all)?(?: cost)?(?: in total| in all| altogether)?[?. ]*$|^(?:and |so )*(?:the )?total[?. ]*$|^(?:and |so )*how much(?: in (?:all|total)| altogether)?[?. ]*$|^(?:那|请问)?(?:一?共|总共|總共|总价|總價|合计|花了?)?(?:是|花了?)?多少[钱錢][呢啊]?[？?。 ]*$/iu,
  },
  {
    fact: 'back',
    words:
      /\bhow much (?:money )?(?:will|do|would|can|am) i (?:going to )?(?:get|be|receive)(?: (?:back|refunded))?\b|\bhow much (?:is|will be) (?:my|the) refund\b|\bhow much (?:is|will be) (?:refunded|paid back)\b|[能可会會]?(?:退|返)(?:我|回|给我|給我)?(?:来|來)?多少|(?:拿|收)(?:回|到)多少[钱錢]?/iu,
  },
  {
    fact: 'hour',
    words:
      /\b(?:at )?what time\b|\b(?:which|what) hours?\b|\bmorning\b.*\bafternoon\b|[几幾][点點]|上午[还還]是下午|(?:什么|哪个|哪個)[时時](?:间|間)?段/iu,
  },
  {
    fact: 'leaves',
    words:
      /\bwhen\b.*\b(?:ship(?:ped|ping)?|sent|send it|leave|dispatch\w*|packed|go(?:es)? out)\b|(?:什么时候|什麼時候|何时|幾時|几时|多久|哪天).{0,4}(?:[发發][货貨出]|寄出|打包)/iu,
  },
  {
    fact: 'otherDay',
    words:
      /\b(?:(?:get|have|receive) (?:it|them|my \w+)|deliver\w*|come|arrive)\b.*\b(?:earlier|sooner|faster|another day|a different day|later)\b|\bdeliver\w*\b.*\binstead\b|\b(?:reschedul\w*|redeliver\w*|postpone)\b|(?:提前|早[点點]|早些|快[点點]).{0,4}(?:送|到|[发發])|(?:改天|(?<!地址)改(?:到|成)(?!.{2,}[路街道巷号號])|[换換]一天|另一天|推[迟遲]|晚[几幾点點]).{0,8}(?:送|到|派)?/iu,
  },
  {
    fact: 'cancellable',
    words: /\bcancell?able\b|\bhow long do i have\b|(?:还|還)[能可]以?取消.{0,6}[吗嗎多]/iu,
  },
  {
    fact: 'address',
    words:
      /\b(?:which|what) address\b.*\b(?:going|sent|go|shipp\w*|deliver\w*)\b|(?:寄|送|[发發])(?:到|去)?(?:哪[里裡儿兒个個]|什么地址)/iu,
  },
] as const

/** What of an order a message asks for; undefined when it asks for none of it, or where it is. */
export const factIn = (text: string): Fact | undefined =>
  text.length > longest ? undefined : facts.find(({ words }) => words.test(text))?.fact

const longest = 80

export interface FactServices extends OrderServices, TicketServices, Pointers {
  readonly returns: Pick<Returns, 'of'>
}
const person: Option = { line: say.fetchPerson(), means: { intent: 'talk_to_person' } }

/** Tells it, from what is kept of the order; what is not known is said to be not known. */
export function tellFact(fact: Fact, order: Order, services: FactServices, turn: Turn): Said | Promise<Said> {
  const { local } = turn
  const { id, status } = order
  switch (fact) {
    case 'when':
      return stateWithHelp(order, services, turn)
    case 'contents':
      return stateOf(order, services, turn)
    case 'paid':
    case 'cost':
      return contents(order, services, turn)
    case 'back':
      return whatComesBack(order, services, turn)
    case 'hour':
      return { line: following(stateOf(order, services, turn), say.hourUnknown()), options: [person] }
    case 'leaves':
      return status === 'placed' || status === 'packed'
        ? say.leavesSoon(id, status, order.due, local)
        : stateWithHelp(order, services, turn)
    case 'otherDay':
      return { line: following(stateOf(order, services, turn), say.dayFixed()), options: [person] }
    case 'cancellable':
      return isPlaced(order)
        ? { line: say.cancellableStill(id), options: [services.button('cancel_order')] }
        : say.cannotCancel(id, status)
    case 'address':
      return isPlaced(order)
        ? { line: say.addressNotSeen(), options: [services.button('change_address')] }
        : say.addressNotSeen()
    case 'undo':
      return status === 'cancelled' ? orderAgain(order, services, turn) : stateOf(order, services, turn)
    case 'whyCancelled':
    case 'inHand':
      return otherwise(order, turn)
  }
}

/** One after the other. */
const following = (first: Line, second: Line): Line => ({
  in: (language) => `${first.in(language)} ${second.in(language)}`,
})

function contents({ id, lines }: Order, { catalogue, button }: OrderServices & Pointers, turn: Turn): Said {
  const items = lines.map(({ productId, quantity, price }) => ({
    name: catalogue.product(productId)?.name ?? { en: productId, zh: productId },
    quantity,
    sum: quantity * price,
  }))
  return { line: say.orderHolds(id, items, turn.local), options: [button('invoice')] }
}

/** What is paid back for what comes back; of what does not come back, what it cost. */
async function whatComesBack(order: Order, services: FactServices, turn: Turn): Promise<Said> {
  const returned = (await services.returns.of(order.id)).map(({ productId }) => productId)
  const items = order.lines
    .filter(({ productId }) => returned.includes(productId))
    .map(({ productId, price }) => ({ name: nameOf(productId, services.catalogue), price }))
  return items.length === 0 ? contents(order, services, turn) : say.comesBack(items, turn.local)
}

function orderAgain({ id, lines }: Order, { catalogue }: OrderServices, { links }: Turn): Line {
  const items = lines.flatMap(({ productId }) => catalogue.product(productId) ?? [])
  return {
    in: (language) => {
      const again = items.map(({ id: one, name }) => `[${name[language]}](${links.product(one, language)})`)
      return say.orderAgain(id, again).in(language)
    },
  }
}

/** Our records may be wrong: a person looks at them. */
function otherwise(order: Order, turn: Turn): Line {
  callPerson(turn)
  return say.recordsSay(order.id, order.status)
}
