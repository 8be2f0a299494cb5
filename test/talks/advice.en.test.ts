import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('advice asks what for and how much', () =>
  play(
    `
    > can you help me choose something
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > Lighting
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > up to 30
    These could suit you:
    * Gecko clip-on reading lamp | S$29.90, in stock | Fits what you described: Lighting
    * Drift paper pendant shade | S$26.90, in stock | Fits what you described: Lighting
    * Tiptoe motion night light | S$15.90, in stock | Fits what you described: Lighting
    [Show me others] [Why these?]`,
    { house },
  ))

test('what is said at once is not asked', () =>
  play(
    `
    > recommend a lamp for my desk under 100
    These could suit you:
    * Owlet dimmable desk lamp | S$89.00, in stock | Fits what you described: lamp, desk
    * Gecko clip-on reading lamp | S$29.90, in stock | Fits what you described: lamp
    * Moonrise touch bedside lamp | S$59.00, in stock | Fits what you described: lamp
    [Show me others] [Why these?]`,
    { house },
  ))

test('more, and then no more of the same', () =>
  play(
    `
    > I need something for coffee under 60
    These could suit you:
    * Nightfall decaf filter coffee | S$22.90, only 2 left | Fits what you described: coffee
    * Stopover drip coffee bags, box of 10 | S$16.90, in stock | Fits what you described: coffee
    * Morrow house blend coffee beans | S$18.90, in stock | Fits what you described: coffee
    [Show me others] [Why these?]
    > show me others
    These could suit you:
    * Petal cone paper filters, pack of 100 | S$6.50, in stock | Fits what you described: coffee
    * Five-Foot-Way kopi powder | S$12.90, in stock | Fits what you described: coffee
    * Petal pour-over set | S$52.00, in stock | Fits what you described: coffee
    [Show me others] [Why these?]`,
    { house },
  ))

test('a refused product does not come back', () =>
  play(
    `
    > recommend coffee under 30
    These could suit you:
    * Nightfall decaf filter coffee | S$22.90, only 2 left | Fits what you described: coffee
    * Stopover drip coffee bags, box of 10 | S$16.90, in stock | Fits what you described: coffee
    * Morrow house blend coffee beans | S$18.90, in stock | Fits what you described: coffee
    [Show me others] [Why these?]
    > not for me
    All right, I will not show you those again.
    These could suit you:
    * Petal cone paper filters, pack of 100 | S$6.50, in stock | Fits what you described: coffee
    * Five-Foot-Way kopi powder | S$12.90, in stock | Fits what you described: coffee
    [Show me others] [Why these?]`,
    { house },
  ))

test('a taken one says where to order', () =>
  play(
    `
    > recommend pillows under 80
    These could suit you:
    * Duckling children's pillow | S$22.90, in stock | Fits what you described: pillows
    * Cirrus latex pillow | S$75.00, in stock | Fits what you described: pillows
    [Show me others] [Why these?]
    > I'll take the Cirrus latex pillow
    Good choice. Here you can order it: [Cirrus latex pillow](/?lang=en#BED-03).`,
    { house },
  ))

test('who bought gets what goes with it', () =>
  play(
    `
    > recommend something for my desk, no limit
    These could suit you:
    * Kite dotted notebook | S$14.90, in stock | Because you bought Owlet dimmable desk lamp
    * Stilt laptop stand | S$54.90, in stock | Because you bought Owlet dimmable desk lamp
    * Glide gel refills | S$6.90, in stock | Fits what you described: Desk & Stationery
    [Show me others] [Why these?]`,
    { as: 'ravi', house },
  ))

test('nothing for that price', () =>
  play(
    `
    > recommend a chair under 5 dollars
    I have nothing that fits right now. Shall we try it with another kind of product or another price?`,
    { house },
  ))

test('words instead of a category', () =>
  play(
    `
    > looking for a present for my mum who likes plants
    How much should it cost at most?
    [Up to S$20] [Up to S$60] [No limit]
    > no limit
    These could suit you:
    * Monsoon liquid plant food | S$12.90, in stock | Fits what you described: plants
    * Wriggle potting mix | S$11.90, in stock | Fits what you described: plants
    * Crane-neck long-spout watering can | S$32.90, in stock | Fits what you described: plants
    [Show me others] [Why these?]`,
    { house },
  ))
