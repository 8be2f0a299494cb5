import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('an answer without a price leads to suggestions', () =>
  play(
    `
    > what would you recommend for the balcony
    How much should it cost at most?
    [Up to S$20] [Up to S$40] [No limit]
    > it is quite small, with some shade
    These could suit you:
    * Mynah balcony planter | S$39.90, in stock | Bought often in Balcony & Garden
    * Wriggle potting mix | S$11.90, in stock | Bought often in Balcony & Garden
    * Monsoon liquid plant food | S$12.90, in stock | Bought often in Balcony & Garden
    [Show me others] [Why these?]`,
    { house },
  ))

test('who asks for help once more instead of naming a price gets suggestions', () =>
  play(
    `
    > recommend something for the kitchen
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > can you help me choose something
    These could suit you:
    …`,
    { house },
  ))

test('who declines is left alone', () =>
  play(
    `
    > recommend something for the kitchen
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > no thanks, not interested
    All right, we leave that. Anything else?`,
    { house },
  ))

test('nothing cheaper of a kind', () =>
  play(
    `
    > recommend a speaker no limit
    These could suit you:
    * Kompang bookshelf speakers | S$299.00, only 1 left | Fits what you described: speaker
    * Cicada portable speaker | S$69.90, in stock | Fits what you described: speaker
    [Show me others] [Why these?]
    > do you have something cheaper
    Nothing of this kind costs less, but these come near it:
    * Palmlet USB desk fan | S$29.90, in stock | Fits what you described: Audio & Small Electronics
    * Kaya Slice power bank | S$39.90, in stock | Fits what you described: Audio & Small Electronics
    * Strait travel adapter | S$45.90, in stock | Fits what you described: Audio & Small Electronics
    [Show me others] [Why these?]
    > do you have something cheaper
    These could suit you:
    * Cricket AA batteries | S$8.90, in stock | Fits what you described: Audio & Small Electronics
    * Saga Seed spare ear tips | S$7.90, in stock | Fits what you described: Audio & Small Electronics
    [Show me others] [Why these?]`,
    { house },
  ))

test('for children', () =>
  play(
    `
    > for my kids, nothing over 25
    This one could suit you:
    * Duckling children's pillow | S$22.90, in stock | Fits what you described: kids
    [Show me others] [Why these?]`,
    { house },
  ))

test('a question about another product is no wish to hear when that is back', () =>
  play(
    `
    > tell me when the Hush Reef headphones are back in stock
    We have run out of the Hush Reef noise-cancelling headphones. Shall I write to you here when we have more?
    [Yes] [No]
    > is the Saga Seed waterproof?
    What I have on the Saga Seed wireless earbuds does not say that; a colleague can find out. This is what it says:
    Saga Seed wireless earbuds: S$99.00, in stock (44 pieces). …
    - Colour: Saga red
    - Weight: 4.2 g each
    - Battery: 6 h, 24 h with case
    - Fits: Phones and tablets with Bluetooth
    * Saga Seed wireless earbuds | S$99.00, in stock
    Back to what we were doing:
    We have run out of the Hush Reef noise-cancelling headphones. Shall I write to you here when we have more?
    [Yes] [No]`,
    { house },
  ))

test('the cheapest and a limit may be what was shown', () =>
  play(
    `
    > recommend coffee under 60
    These could suit you:
    * Nightfall decaf filter coffee | S$22.90, only 2 left | Fits what you described: coffee
    * Stopover drip coffee bags, box of 10 | S$16.90, in stock | Fits what you described: coffee
    * Morrow house blend coffee beans | S$18.90, in stock | Fits what you described: coffee
    [Show me others] [Why these?]
    > what is the cheapest
    These are among the cheapest that fit:
    * Petal cone paper filters, pack of 100 | S$6.50, in stock | Fits what you described: coffee
    * Five-Foot-Way kopi powder | S$12.90, in stock | Fits what you described: coffee
    [Show me others] [Why these?]
    > under 17
    These could suit you:
    * Stopover drip coffee bags, box of 10 | S$16.90, in stock | Fits what you described: coffee
    * Petal cone paper filters, pack of 100 | S$6.50, in stock | Fits what you described: coffee
    * Five-Foot-Way kopi powder | S$12.90, in stock | Fits what you described: coffee
    [Show me others] [Why these?]`,
    { house },
  ))
