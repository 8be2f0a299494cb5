import { afterAll, test } from 'vitest'
import { play } from '../stage.ts'
import { openBusyHouse } from './manyOrders.ts'

const house = await openBusyHouse()
afterAll(() => house.close())
const ada = { as: 'ada', house } as const

const list = `Which of your orders is it?
    [PL20460: Sunbird carbon-steel wok and 1 more, 13 November] [PL20100: Owlet dimmable desk lamp and 1 more, 5 October] [PL19500: Cirrus latex pillow, 14 May] [PL19400: Kueh Counter pandan soap and 1 more, 9 April]`

test.each([
  ['14 may', 'PL19500'],
  ['its the 14 may one', 'PL19500'],
  ['oct 5', 'PL20100'],
  ['the one from april', 'PL19400'],
  ['the november one from last year', '…'],
  ['the pillow', 'PL19500'],
  ['the second one', 'PL20100'],
])('"%s" is order %s', (words, id) =>
  play(
    `
    > send me the invoice please
    ${list}
    > ${words}
    …${id}…`,
    ada,
  ),
)

test('older ones, down to the first', () =>
  play(
    `
    > send me the invoice please
    ${list}
    > none of these
    These are older. Is it one of them?
    [PL18900: Cicada portable speaker, 26 November 2025] [PL18800: Sparrow mini rice cooker, 2 October 2025]
    > show me older ones
    There are no older ones in your account. Ordered without signing in? Then please write the order number, or let a person look for it.
    [Talk to a person]
    > 2
    Here is the [invoice for order PL18800](/invoices/PL18800). The link works for a day.`,
    ada,
  ))

test('two that fit are told apart by all that is in them', () =>
  play(
    `
    > send me the invoice please
    ${list}
    > the tea
    Several orders fit that. Which one is it?
    [PL20460: Sunbird carbon-steel wok and Courtyard jasmine green tea, 13 November] [PL20100: Owlet dimmable desk lamp and Courtyard jasmine green tea, 5 October]
    > 2
    Here is the [invoice for order PL20100](/invoices/PL20100). The link works for a day.`,
    ada,
  ))

test('who does not know is helped', () =>
  play(
    `
    > send me the invoice please
    ${list}
    > i dont remember
    No problem. What was in it, or in which month did you order it? These are the newest:
    …
    > april
    Here is the [invoice for order PL19400](/invoices/PL19400). The link works for a day.`,
    ada,
  ))

test('what was named stands first', () =>
  play(
    `
    > invoice for my order with the jasmine green tea please
    Which of your orders is it?
    [PL20460: Courtyard jasmine green tea and 1 more, 13 November] [PL20100: Courtyard jasmine green tea and 1 more, 5 October]
    > 2
    Here is the [invoice for order PL20100](/invoices/PL20100). The link works for a day.`,
    ada,
  ))

test('nothing is on its way any more', () =>
  play(
    `
    > where is my order
    All your orders have arrived. The last one, PL20460 (Sunbird carbon-steel wok and Courtyard jasmine green tea), came on 16 November.
    > please cancel my order
    None of your orders can be changed or cancelled any more. Order PL20460 (Sunbird carbon-steel wok and Courtyard jasmine green tea) has been delivered. It arrived on 16 November.`,
    ada,
  ))

test('a guest without a number hears why it is needed, and gets a person', () =>
  play(
    `
    > where is my order
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > why do you need that
    An order is shown only to whoever placed it, and names are not enough for that. Its number looks like PL12345 and stands in the confirmation e-mail, on the invoice and on the slip in the parcel. Without it a person can look the order up.
    [Talk to a person]
    > i dont have it
    An order is shown only …
    [Talk to a person]
    > Talk to a person
    I have called a colleague…`,
    { house },
  ))

test('of several orders with a thing the one that can come back is meant', () =>
  play(
    `
    > the jasmine tea leaked all over the box
    I'm sorry that it is not as it should be. Would you like a replacement or your money back?
    [A replacement] [My money back]`,
    ada,
  ))

test('of many orders none is offered when nothing comes back', () =>
  play(
    `
    > where is my refund
    I see no return of yours that is still open, so no refund is under way. If you sent something back, tell me its order number, or let a person look for it.
    [Return something] [Talk to a person]`,
    ada,
  ))

test('what nobody ordered is said to be not there', () =>
  play(
    `
    > my Gecko lamp is broken
    I see no “Gecko lamp” in the orders of your account. Which order is it, or was it ordered without signing in?
    […`,
    ada,
  ))

test('what was ordered in a month', () =>
  play(
    `
    > what did i order in october
    - PL20100: Owlet dimmable desk lamp and Courtyard jasmine green tea, 5 October
    - PL18800: Sparrow mini rice cooker, 2 October 2025
    > what did i order in june
    I see no order from that month in your account.`,
    ada,
  ))
