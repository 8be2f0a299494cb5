import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('the confirmation, then the order itself', () =>
  play(
    `
    > I didn't get a confirmation email
    The confirmation normally arrives by e-mail a few minutes after you order, so please look in your spam folder first. If you have an account, you also find the order and its number there.
    More: [No order confirmation received](/help/order-confirmation-missing?lang=en)
    [That helps] [That is not it]
    > where is order PL20490, I am tom@example.com
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.
    > thank you very much
    You're welcome. Anything else?`,
    { house },
  ))

test('the order of a gift', () =>
  play(
    `
    > Hi, I'd like to know whether PL20481 is on its way? It is a surprise!
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.
    > can you leave the prices off the slip
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    [That helps] [That is not it]`,
    { as: 'mei', house },
  ))

test('a customer signs his message', () =>
  play(
    `
    > PL20210 status please - Ravi
    Order PL20210 (Owlet dimmable desk lamp) has been delivered. It arrived on 1 November.
    > how much does the Owlet lamp cost now
    Owlet dimmable desk lamp: S$89.00, in stock (31 pieces). …
    - Material: Aluminium
    - Colour: Charcoal
    - Size: 40 x 18 x 45 cm
    - Light: 600 lm, 2700-5000 K, five steps
    - Power: 10 W, 230 V, UK plug
    * Owlet dimmable desk lamp | S$89.00, in stock
    By the way, you might like this:
    * Kite dotted notebook | S$14.90, in stock | People who bought Owlet dimmable desk lamp also bought this`,
    { as: 'ravi', house },
  ))

test('a name, then the order', () =>
  play(
    `
    > hello, I am Mrs Lim
    Hello Mrs Lim! What can I do for you?
    > I would like to know where my order is
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20400
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Order PL20400 (Morrow house blend coffee beans and Gecko clip-on reading lamp) has been delivered. It arrived on 15 November.`,
    { house },
  ))
