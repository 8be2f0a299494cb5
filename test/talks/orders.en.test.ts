import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a signed-in customer asks where the only order under way is', () =>
  play(
    `
    > where is my order
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.`,
    { as: 'tom', house },
  ))

test('a signed-in customer asks by number', () =>
  play(
    `
    > status of PL20400 pls
    Order PL20400 (Morrow house blend coffee beans and Gecko clip-on reading lamp) has been delivered. It arrived on 15 November.`,
    { as: 'tom', house },
  ))

test('several orders: the customer chooses by its button', () =>
  play(
    `
    > has my parcel shipped?
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { as: 'mei', house },
  ))

test('the number comes in sloppy form', () =>
  play(
    `
    > where's pl 20333
    Order PL20333 (Cirrus latex pillow and Kueh Counter pandan soap) has been delivered. It arrived on 10 November.`,
    { as: 'mei', house },
  ))

test('a cancelled order says so', () =>
  play(
    `
    > what happened to order #PL20377
    Order PL20377 (Sparrow mini rice cooker) was cancelled.`,
    { as: 'tom', house },
  ))

test('somebody else’s order gets the same words as one that does not exist', () =>
  play(
    `
    > where is my order PL20481
    I can't find an order PL20481 in your account. If you ordered without signing in, please use the link in the confirmation e-mail.
    > where is my order PL99999
    I can't find an order PL99999 in your account. If you ordered without signing in, please use the link in the confirmation e-mail.`,
    { as: 'tom', house },
  ))

test('a guest proves an order with its e-mail address', () =>
  play(
    `
    > where is my order PL20481
    To keep orders private: which e-mail address did you order with?
    > mei@example.com
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { house },
  ))

test('a guest who proved an order is not asked again', () =>
  play(
    `
    > track PL20481
    To keep orders private: which e-mail address did you order with?
    > mei@example.com
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.
    > and when will PL20481 arrive
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { house },
  ))

test('a guest with the wrong e-mail learns nothing', () =>
  play(
    `
    > track PL20481
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    I can't find an order PL20481 for you. Please check the number and the e-mail address, or sign in to the shop and ask again.`,
    { house },
  ))

test('a guest without a number is asked for it', () =>
  play(
    `
    > my parcel should have been here on monday
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20481
    To keep orders private: which e-mail address did you order with?
    > MEI@EXAMPLE.COM
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { house },
  ))

test('a number alone is enough', () =>
  play(
    `
    > PL20210
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    Order PL20210 (Owlet dimmable desk lamp) has been delivered. It arrived on 1 November.`,
    { house },
  ))

test('not an e-mail, then stop', () =>
  play(
    `
    > where is PL20210
    To keep orders private: which e-mail address did you order with?
    > why do you need that
    That does not look like an e-mail address. Which one did you order with?
    > never mind
    All right, we leave that. Anything else?`,
    { house },
  ))

test('too many wrong proofs end it', () =>
  play(
    `
    > where is PL20481
    To keep orders private: which e-mail address did you order with?
    > a@example.com
    I can't find an order PL20481 for you. Please check the number and the e-mail address, or sign in to the shop and ask again.
    > where is PL20481
    To keep orders private: which e-mail address did you order with?
    > b@example.com
    I can't find an order PL20481 for you. Please check the number and the e-mail address, or sign in to the shop and ask again.
    > where is PL20481
    To keep orders private: which e-mail address did you order with?
    > c@example.com
    I can't find an order PL20481 for you. Please check the number and the e-mail address, or sign in to the shop and ask again.
    > where is PL20481
    I could not match that several times now, so I stop here to keep orders safe. Please sign in, or let me fetch a person.`,
    { house },
  ))

test('somebody without orders', () =>
  play(
    `
    > where is my order
    There is no order in your account yet. Ordered without signing in? The confirmation e-mail has a link to follow it.`,
    { as: 'ada', house },
  ))
