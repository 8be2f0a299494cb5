import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('the price behind the countries', () =>
  play(
    `
    > do you ship it to melbourne and how much
    Outside Singapore we ship to Malaysia, the rest of South-East Asia, mainland China, Hong Kong, Taiwan and Australia. We do not deliver to other countries yet.
    - Rest of South-East Asia, mainland China, Hong Kong, Taiwan, Australia: 7–12 working days, S$25
    More: [Delivery outside Singapore](/help/delivery-abroad?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('the point that answers', () =>
  play(
    `
    > cash on delivery can or not
    You can pay by Visa, Mastercard, American Express, PayNow, GrabPay, Alipay or WeChat Pay. From S$100 you can also pay in three monthly instalments with Atome.
    - We don't offer cash on delivery: the courier can't take money at the door.
    More: [Which payment methods we accept](/help/payment-methods?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('parking', () =>
  play(
    `
    > is there parking
    Our store is at 28 Pandan Lane, Singapore 590028, two minutes from Tulip Garden bus stop. It is our only store.
    - By car: we have no parking of our own; there is a public car park across the road.
    More: [Where our store is and how to get there](/help/store-location?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('a day on which others rest', () =>
  play(
    `
    > open on christmas?
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    On public holidays such as Christmas the store opens as usual, apart from those two days, although no parcels are delivered.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('paid twice', () =>
  play(
    `
    > i paid twice!! my card shows 2x 45.80
    An order is charged only once, so a second entry is usually a bank reservation left over from a failed attempt, and your bank releases it by itself. If both amounts are really booked, tell us and we refund the extra one.
    More: [You see the charge twice](/help/payment-charged-twice?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('three questions in one message', () =>
  play(
    `
    > hi, 3 questions: do you ship to australia, what are your opening hours, and can i use two promo codes?
    Outside Singapore we ship to Malaysia, the rest of South-East Asia, mainland China, Hong Kong, Taiwan and Australia. We do not deliver to other countries yet.
    More: [Delivery outside Singapore](/help/delivery-abroad?lang=en)
    [That helps] [That is not it]
    And the other thing you mentioned:
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    [That helps] [That is not it]
    And the other thing you mentioned:
    Most often the code has a typing slip, has ended, or a second code is already in the basket: we accept one code per order.
    More: [Your code does not work](/help/promo-code-not-working?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('how long and how much to a city is told for the country it lies in', () =>
  play(
    `
    > how long does shipping to kuala lumpur take
    Outside Singapore we ship to Malaysia, the rest of South-East Asia, mainland China, Hong Kong, Taiwan and Australia. We do not deliver to other countries yet.
    - Malaysia: 4–7 working days, S$12
    More: [Delivery outside Singapore](/help/delivery-abroad?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))
