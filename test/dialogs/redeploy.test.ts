import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { House } from '../stage.ts'
import { openHouse } from '../stage.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 120_000)
afterAll(() => house.close())

let visits = 0

/** Begins a talk, swaps what is kept of it, and goes on with other messages; gives all that the bot said. */
async function redeployed(
  begin: string,
  change: (progress: Progress) => Progress,
  after: readonly string[],
): Promise<readonly string[]> {
  visits += 1
  const conversationId = `redeploy-${visits}`
  const say = async (text: string) => {
    const { activities } = await house.concierge.receive({
      channel: 'test',
      conversationId,
      userId: 'C-TOM',
      customerId: 'C-TOM',
      type: 'message',
      text,
      locale: 'en',
    })
    return activities.slice(1).map(({ body }) => String(body['text']))
  }
  const said = [...(await say(begin))]
  await changeState(conversationId, change)
  for (const text of after) said.push(...(await say(text)))
  return said
}

interface Progress {
  readonly version?: string
  readonly known: Readonly<Record<string, unknown>>
  readonly asking?: string | undefined
  readonly misses: number
}

/** As if another version of the program had kept it. */
async function changeState(conversationId: string, change: (progress: Progress) => Progress): Promise<void> {
  const { store } = house
  const row = await store.db
    .selectFrom('conversation')
    .select('state')
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  const state = JSON.parse(row.state)
  const [dialog] = state.dialogs.dialogStack
  if (dialog === undefined) return
  dialog.state = change(dialog.state)
  const { version } = await store.write((tx) =>
    tx
      .updateTable('conversation')
      .set((eb) => ({ state: JSON.stringify(state), version: eb('version', '+', 1) }))
      .where('id', '=', conversationId)
      .returning('version')
      .executeTakeFirstOrThrow(),
  )
  expect(version).toBeGreaterThan(1)
}

/** A first message for every form. */
const beginnings = [
  'where is my order?',
  'cancel my order PL20490',
  'change the delivery address of PL20490',
  'i want to change my order PL20490',
  'i need an invoice for PL20400',
  'i want to return the coffee of PL20400',
  'i want to exchange the lamp of PL20400',
  'where is my refund for PL20400',
  'something is missing in my parcel PL20400',
  'my lamp from PL20400 broke, i want to use the warranty',
  'help me choose a lamp',
  'compare two lamps for me',
  'tell me when the rice cooker is back in stock',
  'i want to make a complaint',
  'erase all my data please',
]

const answers = [
  'yes',
  'no',
  'PL20400',
  'the lamp',
  'it is broken',
  '2',
  '12 New Road #03-04, 208787',
  'white',
  'stop',
]

const anyProgress = fc.record({
  known: fc.dictionary(
    fc.constantFrom('order', 'email', 'item', 'reason', 'sure', 'address', 'wish', 'score', 'gone'),
    fc.constantFrom<unknown>('PL20400', 'PL20490', 'LGT-01', 'other', true, 7, null, 'nothing', {
      text: 'x',
    }),
  ),
  asking: fc.constantFrom(undefined, 'order', 'item', 'reason', 'sealed', 'sure', 'renamed', 'address'),
})

test.each(beginnings)(
  'after “%s” a talk that another version began still ends well',
  { timeout: 60_000 },
  async (begin) => {
    const property = fc.asyncProperty(
      anyProgress,
      fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 4 }),
      async ({ known, asking }, after) => {
        const old = { version: 'order once', known, asking, misses: 0 }
        const said = await redeployed(begin, () => old, after)
        expect(said.length).toBeGreaterThan(after.length)
        expect(said.join()).not.toMatch(/undefined|null|\[object|Something went wrong/)
      },
    )
    await fc.assert(property, { numRuns: 12, seed: 7 })
    expect(house.alarms).toEqual([])
  },
)

test('an answer that was given before is not asked again after a redeploy', async () => {
  const said = await redeployed(
    'i want to return the coffee of PL20400',
    ({ known }) => ({ version: 'order item', known, asking: 'reason', misses: 0 }),
    ['changed my mind'],
  )
  expect(said.at(-1)).toContain('sealed')
})

test('a question that is new is asked, and those that are gone are forgotten', async () => {
  const said = await redeployed(
    'i want to return the coffee of PL20400',
    ({ known: { order } }) => ({
      version: 'order colour',
      known: { order, colour: 'red' },
      asking: 'colour',
      misses: 0,
    }),
    ['blue'],
  )
  expect(said.at(-1)).toContain('Which item')
})
