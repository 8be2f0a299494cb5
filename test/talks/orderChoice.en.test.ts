import { afterAll, test } from 'vitest'
import { play } from '../stage.ts'
import { openBusyHouse } from './manyOrders.ts'

const house = await openBusyHouse()
afterAll(() => house.close())
const ada = { as: 'ada', house } as const

test('a kind of thing that one order has is enough', () =>
  play(
    `
    > I want to return the lamp
    Order PL20100 is past its 30 days for returns…`,
    ada,
  ))

test('of several orders with a thing the one that can come back is meant, when it is missing too', () =>
  play(
    `
    > the jasmine green tea is missing
    Would you like a replacement or your money back?
    [A replacement] [My money back]`,
    ada,
  ))

test('a month is that of the last time', () =>
  play(
    `
    > send me my invoice for the one in october
    Here is the [invoice for order PL20100](/invoices/PL20100). The link works for a day.
    > and the invoice for the order from october 2025
    Here is the [invoice for order PL18800](/invoices/PL18800). The link works for a day.`,
    ada,
  ))

test('what was named stands first, however often it is asked', () =>
  play(
    `
    > invoice for my order with the jasmine green tea please
    Which of your orders is it?
    [PL20460: Courtyard jasmine green tea and 1 more, 13 November] [PL20100: Courtyard jasmine green tea and 1 more, 5 October]
    > yes
    Which order is it, please? Choose one of these, or tell me what was in it or when you ordered it.
    [PL20460: Courtyard jasmine green tea and 1 more, 13 November] [PL20100: Courtyard jasmine green tea and 1 more, 5 October]
    > the last one
    Here is the [invoice for order PL20460](/invoices/PL20460). The link works for a day.`,
    ada,
  ))

test('what comes later is kept', () =>
  play(
    `
    > something is missing from my parcel
    Which of your orders is it?
    […
    > refund
    All right, I keep that in mind.
    Which of your orders is it?
    […
    > 1
    What is missing?
    [Sunbird…] [Courtyard jasmine green tea] [The whole parcel]
    > the tea
    Shall I report that the Courtyard jasmine green tea from order PL20460 is missing, and ask for your money back?
    [Yes] [No]`,
    ada,
  ))

test('a guest with nothing but an e-mail address hears that it is not enough', () =>
  play(
    `
    > where is my order
    Which order is it? …
    > my email is irfan@example.net
    Thank you. With the e-mail address alone I can't look an order up; I need its number as well, such as PL12345. Without it a person can find the order.
    [Talk to a person]
    > yes
    I have called a colleague…`,
    { house },
  ))

test('who has had enough is offered a person, not the same question', () =>
  play(
    `
    > where is my order
    Which order is it? …
    > stop giving me this robot crap
    I'm sorry that this is so much trouble. I can fetch a person for you: press the button or say “person”.
    [Talk to a person]`,
    { house },
  ))

test('what cancelling costs is said before the number is known', () =>
  play(
    `
    > cancel my order
    Which order is it? …
    > is there a fee for that
    Cancelling is free, and nothing has been charged yet, so there is nothing to refund.
    Which order is it? …`,
    { house },
  ))
