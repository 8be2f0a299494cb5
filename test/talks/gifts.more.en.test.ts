import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a gift card', () =>
  play(
    `
    > do you sell gift cards
    We sell gift cards from S$20 to S$500, and they can be used both online and in our store at 28 Pandan Lane.
    More: [Buying and using gift cards](/help/gift-card-buy?lang=en)
    [That helps] [That is not it]
    > do gift cards expire
    A gift card is valid for 3 years from purchase. To see the balance, enter the code at the checkout before you confirm, or ask us.
    More: [Gift card balance and validity](/help/gift-card-balance?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('gift wrapping with a note', () =>
  play(
    `
    > can you wrap it as a present with a card
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    [That helps] [That is not it]
    > hide the price please it's a gift
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('thirty notebooks', () =>
  play(
    `
    > we need 30 notebooks for our office, any discount?
    Company and bulk orders get 8% off from 20 pieces. Write to b2b@pandanlane.example and you'll have an offer within one working day.
    More: [Discount for companies and bulk orders](/help/company-bulk-discount?lang=en)
    [That helps] [That is not it]
    > how do I contact your b2b team
    Send your request for a company or bulk order to b2b@pandanlane.example; you'll get a written offer within one working day.
    More: [How to request an offer](/help/company-request-offer?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('corporate gifts', () =>
  play(
    `
    > corporate gifts
    Send your request for a company or bulk order to b2b@pandanlane.example; you'll get a written offer within one working day.
    More: [How to request an offer](/help/company-request-offer?lang=en)
    [That helps] [That is not it]
    > we want to order 50 mugs for staff
    Company and bulk orders get 8% off from 20 pieces. Write to b2b@pandanlane.example and you'll have an offer within one working day.
    More: [Discount for companies and bulk orders](/help/company-bulk-discount?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('a gift from start to end', () =>
  play(
    `
    > I need a birthday gift for my sister under 30, something for the bath
    These could suit you:
    * Kueh Counter pandan soap | S$6.90, in stock | Fits what you described: Bath & Care
    * Rainroom ginger shampoo | S$18.90, in stock | Fits what you described: Bath & Care
    * Rainroom conditioner bar | S$14.90, in stock | Fits what you described: Bath & Care
    [Show me others] [Why these?]
    > I'll take the Pocket Calm hand cream
    Good choice. Here you can order it: [Pocket Calm hand cream](/?lang=en#BTH-05).
    * Pocket Calm hand cream | S$9.90, in stock
    > can you gift wrap it
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    [That helps] [That is not it]
    > thanks, bye
    Goodbye, and thanks for dropping by.
    Before you go: how was this chat? Feel free to skip this.
    [1 very bad] [2 bad] [3 all right] [4 good] [5 very good]`,
    { house },
  ))

test('gift card, and points', () =>
  play(
    `
    > can i buy a gift card
    We sell gift cards from S$20 to S$500, and they can be used both online and in our store at 28 Pandan Lane.
    More: [Buying and using gift cards](/help/gift-card-buy?lang=en)
    [That helps] [That is not it]
    > how do i use my points
    Sign in, go to the checkout and choose how many points to use: every 100 points take S$5 off.
    More: [Using your points](/help/loyalty-use-points?lang=en)`,
    { house },
  ))

test('a bulk order for a wedding', () =>
  play(
    `
    > 80 guests at our wedding, each gets a soap. bulk discount?
    Company and bulk orders get 8% off from 20 pieces. Write to b2b@pandanlane.example and you'll have an offer within one working day.
    More: [Discount for companies and bulk orders](/help/company-bulk-discount?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('gift card amount', () =>
  play(
    `
    > what amounts do the gift cards come in
    We sell gift cards from S$20 to S$500, and they can be used both online and in our store at 28 Pandan Lane.
    - Online: enter the card code at the checkout; the amount comes off your total.
    More: [Buying and using gift cards](/help/gift-card-buy?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('a secretary', () =>
  play(
    `
    > My boss asks for an offer for company gifts, whom do I write to?
    Company and bulk orders get 8% off from 20 pieces. Write to b2b@pandanlane.example and you'll have an offer within one working day.
    More: [Discount for companies and bulk orders](/help/company-bulk-discount?lang=en)
    [That helps] [That is not it]
    > thank you
    You're welcome. Anything else?`,
    { house },
  ))
