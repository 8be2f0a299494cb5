import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'
import { openBusyHouse } from './manyOrders.ts'

const packed = await openBusyHouse('packed')
const house = await openHouse()
afterAll(() => Promise.all([packed.close(), house.close()]))
const ada = { as: 'ada', house: packed } as const

test('"can you stop it" after an order is for the order', () =>
  play(
    `
    > where is my order
    Order PL20481 …
    > can you stop it
    Order PL20481 is already on its way, so I can't stop it any more. You can refuse the parcel at the door, or return it once it arrives.`,
    { as: 'mei', house },
  ))

test.each([
  'can you change the day, i am not at home on the 25th',
  "can you deliver on another day, i'm away on the 24th",
  'please come on the 27th instead',
])('another day: %s', (words) =>
  play(
    `
    > ${words}
    …I can not move the day myself; a colleague can see whether the carrier can.
    [Talk to a person]
    > yes
    I have called a colleague…`,
    ada,
  ),
)

test.each(['hurry up please', 'why is it so slow', 'this is taking forever'])(
  '"%s" is for the parcel',
  (words) =>
    play(
      `
    > ${words}
    …I know that waiting is annoying. A colleague can ask the carrier to see to it; shall I fetch one?
    [Talk to a person]`,
      { as: 'mei', house },
    ),
)

test('who refuses the parcel hears what becomes of the money', () =>
  play(
    `
    > refuse the parcel, i don't want it any more
    …You can refuse the parcel at the door; we refund you once it is back with us.
    > what happens then with my money
    …You can refuse the parcel at the door; we refund you once it is back with us.`,
    ada,
  ))

test('when it comes is told beside the address', () =>
  play(
    `
    > when will it arrive and can I change the address
    …Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.
    Where should it go? …`,
    { as: 'tom', house },
  ))

test('a cancelled order is said to be cancelled', () =>
  play(
    `
    > cancel order PL20490
    Shall I cancel order PL20490…
    [Yes] [No]
    > yes
    Done: order PL20490 is cancelled. …
    > is it cancelled?
    Order PL20490 was cancelled before it was packed, so nothing has been charged.`,
    { as: 'tom' },
  ))

test('gift wrapping of an order that is not packed is noted', () =>
  play(
    `
    > I would like to gift wrap my order PL20490 with a note "Happy Birthday Mei"
    Order PL20490 is not packed yet. Shall I pass this on to a colleague, who sees to it before it is? I would like to gift wrap my order PL20490 with a note "Happy Birthday Mei"
    [Yes] [No]
    > yes
    Noted as T-1001: a colleague sees to it as long as order PL20490 is not packed, and tells you here by …
    > can you leave the prices off as well
    Order PL20490 is not packed yet. …
    [Yes] [No]`,
    { as: 'tom' },
  ))

test('how gift wrapping goes is told to whoever asks for that', () =>
  play(
    `
    > how much is gift wrapping?
    Gift wrapping costs S$3 …
    …`,
    { as: 'tom', house },
  ))

test('a note on the order is for the courier', () =>
  play(
    `
    > add a note to my order: please ring bell twice
    …Shall a colleague pass this on to the courier? please ring bell twice
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('the company of an invoice may be told after it', () =>
  play(
    `
    > invoice for order PL20481 please
    Here is the [invoice for order PL20481](/invoices/PL20481). …
    > to my company Acme Pte Ltd UEN 201998877D, 10 Anson Road #10-01 Singapore 079903
    Noted as T-1001: a company invoice for order PL20481. …`,
    { as: 'mei' },
  ))

test('what was never noted is not told as if it was', () =>
  play(
    `
    > whats the status of my fan replacement
    I find nothing of the kind noted for you here yet. Tell me what is wrong and with which thing, and I note it; or a person looks for it.
    [Talk to a person]
    > is my return still open
    …
    …`,
    { as: 'tom', house },
  ))

test('the years of orders are told, and counted by', () =>
  play(
    `
    > what did i order last year
    In 2025 you ordered from us 2 times, for S$40.00 in all.
    - PL18900, 26 November 2025: S$20.00 (Cicada portable speaker)
    - PL18800, 2 October 2025: S$20.00 (Sparrow mini rice cooker)
    > where is order PL18900
    Order PL18900 (Cicada portable speaker) has been delivered. It arrived on 29 November 2025.`,
    ada,
  ))

test('who wants other manners, or asks for hours, has called nobody', () =>
  play(
    `
    > actually can you talk like a normal person
    I'm the assistant of …
    > can i speak to someone on sunday
    People answer …
    [Talk to a person]`,
    { house },
  ))

test('who got no confirmation is not asked for a number', () =>
  play(
    `
    > I ordered as a guest yesterday, no confirmation email. my email is irfan@example.net
    The confirmation normally arrives by e-mail a few minutes after you order…
    …`,
    { house },
  ))
