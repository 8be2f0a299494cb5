import { expect } from 'vitest'
import { keepRating, type Language } from '../../../data/index.ts'
import { type Orders, ShopUnreachable } from '../../../dialogs/index.ts'
import { noon, type people } from '../../fixtures/smallShop.ts'
import { exchanges, type House, matches, openHouse, speaker } from '../../stage.ts'

/** A talk as a transcript; a line `@ 10` lets ten hours pass. */
export interface Tour {
  readonly name: string
  readonly as?: keyof typeof people
  /** Whether the customer has rated an earlier conversation. */
  readonly rated?: boolean
  /** Whether the shop's order system does not answer. */
  readonly down?: boolean
  readonly script: string
}

/** Which questions were open, as form.question, and what the bot said. */
export interface Heard {
  readonly asked: ReadonlySet<string>
  readonly said: readonly string[]
}

const down = () => {
  throw new ShopUnreachable('the order service did not answer')
}
const silentOrders: Orders = { find: down, of: down, placedWith: down, cancel: down, changeAddress: down }
const silentService = { orders: silentOrders, returns: { request: down, of: down } }

/** Plays a tour in a house of its own and gives what was asked and said. Expects what stands in it. */
export async function takeTour({ as, rated, down, script }: Tour, language: Language): Promise<Heard> {
  const clock = { now: noon }
  const house = await openHouse(undefined, { clock, ...(down ? { orderService: silentService } : {}) })
  const asked = new Set<string>()
  const said: string[] = []
  try {
    if (rated) await rate(house, `C-${as?.toUpperCase()}`)
    const say = speaker(house, as === undefined ? { language } : { as, language })
    for (const { message, expected, hours } of exchanges(script)) {
      clock.now += hours * 3_600_000
      const answer = await say(message)
      if (!matches(answer, expected))
        expect(answer.join('\n'), `after > ${message}`).toBe(expected.join('\n'))
      said.push(...answer)
      for (const open of await openIn(house)) asked.add(open)
    }
    expect(house.alarms).toEqual([])
    return { asked, said }
  } finally {
    await house.close()
  }
}

const rate = ({ store }: House, customerId: string) =>
  keepRating(store, { conversationId: 'before', kind: 'csat', customerId, score: 4, at: noon - 1 })

async function openIn({ store }: House): Promise<readonly string[]> {
  const [row] = await store.db.selectFrom('conversation').select('state').orderBy('last', 'desc').execute()
  const { dialogs } = JSON.parse(row?.state ?? '{}') as {
    dialogs?: { dialogStack: readonly { id: string; state: { asking?: string } }[] }
  }
  return (dialogs?.dialogStack ?? []).map(({ id, state }) => `${id}.${state.asking}`)
}
