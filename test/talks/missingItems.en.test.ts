import { afterAll, expect, test } from 'vitest'
import { ticketsOf } from '../../data/index.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('what is missing from an old order is no claim any more', () =>
  play(
    `
    > the enamel pan is missing from PL19002
    Order PL19002 arrived on 10 August. What is missing, damaged or wrong should be told within 7 days, so I can't register it myself; a colleague can still have a look.
    [Talk to a person]`,
    { as: 'mei', house },
  ))

test('what came too much a person sees to', () =>
  play(
    `
    > i got 2 of the lamp but ordered 1, what do i do
    Thank you for telling us. It is noted as T-…: a colleague tells you here by … what to do with what is too much. …`,
    { as: 'tom', house },
  ))

test.each([
  'i ordered 2 bags of coffee but only 1 in the box of PL20400',
  'the coffee of PL20400 was not in the box',
  'my lamp from PL20400 came without the clip',
])('%s: something is missing', (message) =>
  play(
    `
    > ${message}
    Would you like a replacement or your money back?
    [A replacement] [My money back]`,
    { as: 'tom', house },
  ),
)

test('which part is missing is told to the colleague in the words of the customer', async () => {
  await play(
    `
    > the lamp from PL20400 is missing the clip
    Would you like a replacement or your money back?
    [A replacement] [My money back]
    > send me the clip only
    Shall I report that the Gecko clip-on reading lamp from order PL20400 is missing, and ask for a replacement?
    [Yes] [No]
    > yes
    I'm sorry about that. It is noted as T-…`,
    { as: 'tom', house },
  )
  const tickets = await ticketsOf(house.store, { orderId: 'PL20400' })
  const { details } = tickets.findLast(({ kind }) => kind === 'missing_item') ?? {}
  expect(details).toContain('the lamp from PL20400 is missing the clip')
})
