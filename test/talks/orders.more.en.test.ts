import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('number after number, without a word', () =>
  play(
    `
    > PL20481
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.
    > PL 19002
    Order PL19002 (Sunbird carbon-steel wok) has been delivered. It arrived on 10 August.`,
    { as: 'mei', house },
  ))

test('Singlish about a parcel', () =>
  play(
    `
    > eh my parcel where ah
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.
    > ok lor thanks
    You're welcome. Anything else?`,
    { as: 'mei', house },
  ))

test('shouting', () =>
  play(
    `
    > WHERE IS MY LAMP??? ITS BEEN DAYS
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { as: 'mei', house },
  ))

test('typos', () =>
  play(
    `
    > whats the staus of PL20490
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.`,
    { as: 'tom', house },
  ))

test('one order after the other', () =>
  play(
    `
    > where's my speaker
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.
    > and PL20400?
    Order PL20400 (Morrow house blend coffee beans and Gecko clip-on reading lamp) has been delivered. It arrived on 15 November.
    > what about PL20377
    Order PL20377 (Sparrow mini rice cooker) was cancelled.`,
    { as: 'tom', house },
  ))

test('the tracking number of an item', () =>
  play(
    `
    > do you have a tracking number for my lamp
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { as: 'mei', house },
  ))

test('not packed yet: what can still be changed', () =>
  play(
    `
    > has PL20490 been sent yet?
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.
    > how long does delivery take
    Standard delivery in Singapore takes 2–4 working days. We do not deliver on Sundays or public holidays.
    More: [How long delivery takes in Singapore](/help/delivery-times?lang=en)
    [That helps] [That is not it]`,
    { as: 'tom', house },
  ))

test('a Chinese word in an English question', () =>
  play(
    `
    > my 快递 PL20481, when is it coming
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.
    > xiexie
    You're welcome. Anything else?`,
    { as: 'mei', house },
  ))

test('a long polite message with the number in the middle', () =>
  play(
    `
    > Hi there, hope you're well. I placed order PL20210 a while ago and just want to double check that it has been delivered. Thanks, Ravi
    Order PL20210 (Owlet dimmable desk lamp) has been delivered. It arrived on 1 November.
    > Thank you so much for your help
    You're welcome. Anything else?`,
    { as: 'ravi', house },
  ))

test('delivered, and then the questions of the house', () =>
  play(
    `
    > where is my order
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.
    > how much is express delivery
    With express delivery, an order placed before 14:00 arrives the next working day, for S$9.90. We do not offer same-day delivery.
    More: [Express delivery: next working day](/help/delivery-express?lang=en)
    [That helps] [That is not it]
    > where do I see my past orders
    Sign in and open your orders: there you see every order placed with your account, with its number, items and invoice.
    More: [Seeing your past orders](/help/account-order-history?lang=en)
    [That helps] [That is not it]`,
    { as: 'mei', house },
  ))

test('a wrong number and then the right one', () =>
  play(
    `
    > where is PL20940
    I can't find an order PL20940 in your account. If you ordered without signing in, please use the link in the confirmation e-mail.
    > sorry, PL20490
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.`,
    { as: 'tom', house },
  ))

test('delivered on paper, but nothing there', () =>
  play(
    `
    > it says PL20400 was delivered but I never got it
    What is missing?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp] [The whole parcel]`,
    { as: 'tom', house },
  ))

test('an order number of another customer stays private', () =>
  play(
    `
    > can you look up PL20481 for me, it's my neighbour's
    I can't find an order PL20481 in your account. If you ordered without signing in, please use the link in the confirmation e-mail.`,
    { as: 'ravi', house },
  ))

test('a new customer has nothing to track yet', () =>
  play(
    `
    > has my order shipped
    There is no order in your account yet. Ordered without signing in? The confirmation e-mail has a link to follow it.
    > track my order please
    There is no order in your account yet. Ordered without signing in? The confirmation e-mail has a link to follow it.`,
    { as: 'ada', house },
  ))

test('small letters and punctuation around the number', () =>
  play(
    `
    > hey!! order "pl20490"... any news??
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.`,
    { as: 'tom', house },
  ))

test('hello, the order, goodbye', () =>
  play(
    `
    > hello
    Hello 林美! What can I do for you?
    > where's my order?
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.
    > great, bye!
    Goodbye, and thanks for dropping by.
    Before you go: how was this chat? Feel free to skip this.
    [1 very bad] [2 bad] [3 all right] [4 good] [5 very good]`,
    { as: 'mei', house },
  ))

test('a late one is asked for by its number', () =>
  play(
    `
    > PL20481 is late, where is it
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { as: 'mei', house },
  ))

test('the order, then a product, then a return', () =>
  play(
    `
    > did PL20400 arrive?
    Order PL20400 (Morrow house blend coffee beans and Gecko clip-on reading lamp) has been delivered. It arrived on 15 November.
    > how much is the Gecko lamp now?
    Gecko clip-on reading lamp: S$29.90, in stock (67 pieces). …
    - Material: Steel and silicone
    - Colour: Moss green
    - Light: 180 lm, 2700-4000 K
    - Power: 3 W, USB-C
    - Fits: Edges up to 4.5 cm thick
    * Gecko clip-on reading lamp | S$29.90, in stock
    > I want to send back the reading lamp from PL20400, it is the wrong item
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes please
    Done: return R-… for the Gecko clip-on reading lamp is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { as: 'tom', house },
  ))

test('tracking, word by word', () =>
  play(
    `
    > tracking
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20481
    To keep orders private: which e-mail address did you order with?
    > mei@example.com
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.
    > thanks!!
    You're welcome. Anything else?`,
    { house },
  ))

test('order status, with a full stop after the e-mail', () =>
  play(
    `
    > order status
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20400
    To keep orders private: which e-mail address did you order with?
    > TOM@example.com.
    Order PL20400 (Morrow house blend coffee beans and Gecko clip-on reading lamp) has been delivered. It arrived on 15 November.`,
    { house },
  ))

test('gift wrapping asked late', () =>
  play(
    `
    > is PL20481 delivered today?
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.
    > can I still add gift wrapping to it
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    [That helps] [That is not it]`,
    { as: 'mei', house },
  ))

test('the status of my orders', () =>
  play(
    `
    > what is the status of my orders
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.
    > when will PL20490 be delivered
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.`,
    { as: 'tom', house },
  ))
