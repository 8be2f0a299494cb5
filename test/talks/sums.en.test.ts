import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
const noDiscount = await openHouse(undefined, { rules: { bulkDiscount: undefined } })
afterAll(() => Promise.all([house.close(), noDiscount.close()]))

const item = { house }

test('so many pieces come with what is off for them, and may be counted anew', () =>
  play(
    `
    > if i buy 20 candles how much
    20 × After Rain scented candle at S$24.90 comes to S$498.00, without delivery.
    From 20 pieces there is 8% off: that makes S$458.16. For an offer, write to b2b@pandanlane.example.
    * After Rain scented candle | S$24.90, in stock
    > and 25?
    25 × After Rain scented candle at S$24.90 comes to S$622.50, without delivery.
    From 20 pieces there is 8% off: that makes S$572.70. …
    > with the discount?
    25 × After Rain scented candle at S$24.90 comes to S$622.50, without delivery.
    From 20 pieces there is 8% off: that makes S$572.70. …
    > and 19?
    19 × After Rain scented candle at S$24.90 comes to S$473.10, without delivery.
    There is 8% off from 20 pieces.
    …`,
    item,
  ))

test('a shop that takes nothing off for many promises nothing', () =>
  play(
    `
    > if i buy 20 candles how much
    20 × After Rain scented candle at S$24.90 comes to S$498.00, without delivery.
    * After Rain scented candle | S$24.90, in stock`,
    { house: noDiscount },
  ))

test('several things are added up, each so many times', () =>
  play(
    `
    > We need 50 packs of red packets and 30 notebooks for our event. What is the price with discount?
    - 50 × Pomelo red packets: S$295.00
    - 30 × Kite dotted notebook: S$447.00
    Together that is S$742.00, without delivery.
    From 20 pieces there is 8% off: that makes S$682.64. …
    > so total how much
    - 50 × Pomelo red packets: S$295.00
    …
    > how much are 3 dishcloths and 2 bars of dish soap
    - 3 × Fern cotton dishcloths, set of 3: S$14.70
    - 2 × Otter dish soap block: S$17.80
    Together that is S$32.50, without delivery.
    …`,
    item,
  ))

test('two things that are on the screen are added up, with what delivery costs when that is asked', () =>
  play(
    `
    > grinder and the pour-over set, how much together
    - 1 × Millstone hand coffee grinder: S$78.00
    - 1 × Petal pour-over set: S$52.00
    Together that is S$130.00, without delivery.
    …
    > and with delivery?
    …
    Together that is S$130.00, without delivery.
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. …
    > compare the wok and the rice cooker
    Sunbird carbon-steel wok and Sparrow mini rice cooker, side by side:
    …
    > how much for both
    …
    Together that is S$168.00, without delivery.
    …`,
    item,
  ))

test('more than there are is told with the sum', () =>
  play(
    `
    > how much are 19 rice cookers
    19 × Sparrow mini rice cooker at S$99.00 comes to S$1,881.00, without delivery.
    Only 18 of the Sparrow mini rice cooker are in stock at the moment.
    …`,
    item,
  ))

test('after an order its own price is meant, and not that of delivery', () =>
  play(
    `
    > where is order PL20481
    Order PL20481 …
    > and what did it cost
    Order PL20481 holds:
    …
    That is S$… for the goods; delivery and discounts stand on the invoice.
    [Get an invoice]`,
    { ...item, as: 'mei' },
  ))

test('what is no price of these is answered as before', () =>
  play(
    `
    > how much is delivery for 3 lamps
    Standard delivery in Singapore costs S$4.90 …
    > how much does the rice cooker weigh
    Sparrow mini rice cooker: Weight: 2.1 kg
    …`,
    item,
  ))
