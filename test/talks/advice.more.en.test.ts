import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('newlyweds with a new kitchen', () =>
  play(
    `
    > We just got our keys and need things for the kitchen
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > Up to S$60
    These could suit you:
    * Inlet acacia chopping board | S$39.90, in stock | Fits what you described: Kitchen
    * Otter dish soap block | S$8.90, in stock | Fits what you described: Kitchen
    * Fern cotton dishcloths, set of 3 | S$4.90, in stock | Fits what you described: Kitchen
    [Show me others] [Why these?]
    > more please
    These could suit you:
    * Teahouse bamboo steamer, two tiers | S$24.90, in stock | Fits what you described: Kitchen
    * Ripple nesting bowls, set of 4 | S$46.00, in stock | Fits what you described: Kitchen
    * Wayside tiffin carrier, three tiers | S$54.00, in stock | Fits what you described: Kitchen
    [Show me others] [Why these?]`,
    { house },
  ))

test('somebody who sleeps badly', () =>
  play(
    `
    > I sleep so badly, my pillow is awful. what would you recommend?
    These could suit you:
    * Drowse pillow mist | S$18.90, in stock | Fits what you described: sleep, pillow
    * Duckling children's pillow | S$22.90, in stock | Fits what you described: pillow
    * Cirrus latex pillow | S$75.00, in stock | Fits what you described: pillow
    [Show me others] [Why these?]
    > I'll take the Cirrus
    Good choice. Here you can order it: [Cirrus latex pillow](/?lang=en#BED-03).`,
    { house },
  ))

test('a gift for dad', () =>
  play(
    `
    > need a birthday gift for my dad, he loves coffee, budget 60
    These could suit you:
    * Nightfall decaf filter coffee | S$22.90, only 2 left | Fits what you described: coffee
    * Stopover drip coffee bags, box of 10 | S$16.90, in stock | Fits what you described: coffee
    * Morrow house blend coffee beans | S$18.90, in stock | Fits what you described: coffee
    [Show me others] [Why these?]
    > Show me others
    These could suit you:
    * Petal cone paper filters, pack of 100 | S$6.50, in stock | Fits what you described: coffee
    * Five-Foot-Way kopi powder | S$12.90, in stock | Fits what you described: coffee
    * Petal pour-over set | S$52.00, in stock | Fits what you described: coffee
    [Show me others] [Why these?]`,
    { house },
  ))

test('a small something for a colleague', () =>
  play(
    `
    > something small for a colleague
    With pleasure. What does the person like? Anything you know of them helps.
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting] [Anything, surprise me]
    > Desk & Stationery
    How much should it cost at most?
    [Up to S$20] [Up to S$40] [No limit]
    > Up to S$20
    These could suit you:
    * Kite dotted notebook | S$14.90, in stock | Bought often in Desk & Stationery
    * Glide gel refills | S$6.90, in stock | Fits what you described: Desk & Stationery
    * Flap sticky notes | S$4.50, in stock | Fits what you described: Desk & Stationery
    [Show me others] [Why these?]`,
    { house },
  ))

test('herbs on a balcony', () =>
  play(
    `
    > I want to start growing herbs on my balcony
    This one could suit you:
    * Sill & Spoon herb growing kit | S$34.90, in stock | Fits what you described: growing, herbs, balcony
    [Show me others] [Why these?]`,
    { house },
  ))

test('gift wrapping in the middle', () =>
  play(
    `
    > help me choose a gift
    With pleasure. What does the person like? Anything you know of them helps.
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting] [Anything, surprise me]
    > is gift wrapping possible?
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    Back to what we were doing:
    With pleasure. What does the person like? Anything you know of them helps.
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting] [Anything, surprise me]
    > something for the bath
    How much should it cost at most?
    [Up to S$20] [Up to S$30] [No limit]
    > Up to S$30
    These could suit you:
    * Kueh Counter pandan soap | S$6.90, in stock | Fits what you described: Bath & Care
    * Rainroom ginger shampoo | S$18.90, in stock | Fits what you described: Bath & Care
    * Rainroom conditioner bar | S$14.90, in stock | Fits what you described: Bath & Care
    [Show me others] [Why these?]`,
    { house },
  ))

test('no advice after all', () =>
  play(
    `
    > help me choose
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > no thanks, forget it
    All right, we leave that. Anything else?`,
    { house },
  ))

test('a returning customer who agreed', () =>
  play(
    `
    > can you recommend something for me
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > Bed & Textiles
    How much should it cost at most?
    [Up to S$30] [Up to S$100] [No limit]
    > No limit
    These could suit you:
    * Meadow muslin throw | S$49.90, in stock | Because you bought Cirrus latex pillow
    * Drowse pillow mist | S$18.90, in stock | Because you bought Cirrus latex pillow
    * Trade Wind bamboo sheet set, queen | S$129.00, in stock | Fits what you described: Bed & Textiles
    [Show me others] [Why these?]`,
    { as: 'mei', house },
  ))

test('without consent no personal reasons', () =>
  play(
    `
    > recommend something for the desk, no limit
    These could suit you:
    * Kite dotted notebook | S$14.90, in stock | Bought often in Desk & Stationery
    * Stilt laptop stand | S$54.90, in stock | Bought often in Desk & Stationery
    * Glide gel refills | S$6.90, in stock | Fits what you described: Desk & Stationery
    [Show me others] [Why these?]`,
    { as: 'tom', house },
  ))

test('warm light by the bed', () =>
  play(
    `
    > I'm looking for a warm bedside light
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > 60
    These could suit you:
    * Moonrise touch bedside lamp | S$59.00, in stock | Fits what you described: warm, bedside, light
    * Lantern Row string lights | S$29.90, in stock | Fits what you described: warm, light
    * Homeward LED bulb E27 | S$7.90, in stock | Fits what you described: warm, light
    [Show me others] [Why these?]
    > I'll take the Moonrise touch bedside lamp
    Good choice. Here you can order it: [Moonrise touch bedside lamp](/?lang=en#LGT-03).`,
    { house },
  ))

test('tired feet', () =>
  play(
    `
    > Dear assistant, my foot tub broke. Would you have something for tired feet?
    These could suit you:
    * Brook folding foot tub | S$59.90, only 3 left | Fits what you described: foot, tub
    * Old Ginger foot soak sachets | S$15.90, in stock | Fits what you described: foot, tired, feet
    [Show me others] [Why these?]
    > I'll take the Brook folding foot tub
    Good choice. Here you can order it: [Brook folding foot tub](/?lang=en#BTH-12).`,
    { house },
  ))

test('a hand grinder', () =>
  play(
    `
    > looking for a hand grinder for coffee
    How much should it cost at most?
    [Up to S$20] [Up to S$50] [No limit]
    > No limit
    This one could suit you:
    * Millstone hand coffee grinder | S$78.00, in stock | Fits what you described: hand, grinder, coffee
    [Show me others] [Why these?]`,
    { house },
  ))

test('a lamp for reading in bed', () =>
  play(
    `
    > which lamp is good for reading in bed?
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > Up to S$60
    These could suit you:
    * Gecko clip-on reading lamp | S$29.90, in stock | Fits what you described: lamp, reading, bed
    * Moonrise touch bedside lamp | S$59.00, in stock | Fits what you described: lamp, reading
    * Drift paper pendant shade | S$26.90, in stock | Fits what you described: Lighting
    [Show me others] [Why these?]`,
    { house },
  ))
