import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('who drinks tea is shown tea', () =>
  play(
    `
    > something for my mum who drinks tea
    How much should it cost at most?
    [Up to S$20] [Up to S$50] [No limit]
    > up to 40
    These could suit you:
    * Courtyard jasmine green tea | S$13.90, in stock | Fits what you described: tea
    * Veranda barley and pandan tea bags | S$9.90, in stock | Fits what you described: tea
    [Show me others] [Why these?]
    > Why these?
    Here is why:
    - Courtyard jasmine green tea: Fits what you described: tea
    - Veranda barley and pandan tea bags: Fits what you described: tea
    I looked at what you said here and at what sells well. I do not know who you are.
    [Show me others]`,
    { house },
  ))

test('a gift rests on nothing that the giver bought', () =>
  play(
    `
    > a birthday gift for my dad under 40
    With pleasure. What does the person like? Anything you know of them helps.
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting] [Anything, surprise me]
    > Bed & Textiles
    These could suit you:
    * Drowse pillow mist | S$18.90, in stock | Bought often in Bed & Textiles
    * Duckling children's pillow | S$22.90, in stock | Fits what you described: Bed & Textiles
    * Shophouse tile cushion cover | S$19.90, in stock | Fits what you described: Bed & Textiles
    [Show me others] [Why these?]`,
    { as: 'mei', house },
  ))

test('between two prices', () =>
  play(
    `
    > a lamp between 50 and 100
    These could suit you:
    * Owlet dimmable desk lamp | S$89.00, in stock | Fits what you described: lamp
    * Moonrise touch bedside lamp | S$59.00, in stock | Fits what you described: lamp
    [Show me others] [Why these?]
    > more than 100
    These could suit you:
    * Reedbed floor lamp | S$189.00, only 3 left | Fits what you described: lamp
    * Tidepool LED ceiling light | S$139.00, in stock | Fits what you described: lamp
    [Show me others] [Why these?]`,
    { house },
  ))

test('a range alone asks what for', () =>
  play(
    `
    > between 30 and 60 dollars
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > Lighting
    This one could suit you:
    * Moonrise touch bedside lamp | S$59.00, in stock | Fits what you described: Lighting
    [Show me others] [Why these?]`,
    { house },
  ))

test('a range answers the question', () =>
  play(
    `
    > recommend something for the kitchen
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > 30-60
    These could suit you:
    * Inlet acacia chopping board | S$39.90, in stock | Fits what you described: Kitchen
    * Ripple nesting bowls, set of 4 | S$46.00, in stock | Fits what you described: Kitchen
    * Wayside tiffin carrier, three tiers | S$54.00, in stock | Fits what you described: Kitchen
    [Show me others] [Why these?]`,
    { house },
  ))

test('only what is named now', () =>
  play(
    `
    > need lamp for living room and something for the balcony, budget 250 total
    These could suit you:
    * Reedbed floor lamp | S$189.00, only 3 left | Fits what you described: lamp, living
    * Owlet dimmable desk lamp | S$89.00, in stock | Bought often in Lighting
    * Mynah balcony planter | S$39.90, in stock | Bought often in Balcony & Garden
    [Show me others] [Why these?]
    > not the planter
    All right, I will not show you that again.
    These could suit you:
    * Wriggle potting mix | S$11.90, in stock | Bought often in Balcony & Garden
    * Monsoon liquid plant food | S$12.90, in stock | Bought often in Balcony & Garden
    * Back Patch water spinach seeds | S$3.90, in stock | Fits what you described: Balcony & Garden
    [Show me others] [Why these?]
    > show me lamps only
    These could suit you:
    * Gecko clip-on reading lamp | S$29.90, in stock | Fits what you described: lamps
    * Moonrise touch bedside lamp | S$59.00, in stock | Fits what you described: lamps
    * Drift paper pendant shade | S$26.90, in stock | Fits what you described: lamps
    [Show me others] [Why these?]`,
    { house },
  ))

test('cheap is the cheaper third', () =>
  play(
    `
    > i need a lamp, not too expensive
    These are among the cheapest that fit:
    * Tiptoe motion night light | S$15.90, in stock | Fits what you described: Lighting
    * Homeward LED bulb E27 | S$7.90, in stock | Fits what you described: Lighting
    * Homeward LED bulbs E14, twin pack | S$11.90, in stock | Fits what you described: Lighting
    [Show me others] [Why these?]`,
    { house },
  ))

test('no price, cheap will do', () =>
  play(
    `
    > recommend something for the kitchen
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > something cheap
    These are among the cheapest that fit:
    * Otter dish soap block | S$8.90, in stock | Fits what you described: Kitchen
    * Fern cotton dishcloths, set of 3 | S$4.90, in stock | Fits what you described: Kitchen
    * Teahouse bamboo steamer, two tiers | S$24.90, in stock | Fits what you described: Kitchen
    [Show me others] [Why these?]`,
    { house },
  ))

test('who does not know a price is not asked again', () =>
  play(
    `
    > recommend something for the kitchen
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > no idea
    These could suit you:
    * Inlet acacia chopping board | S$39.90, in stock | Fits what you described: Kitchen
    * Heron chef's knife | S$89.00, only 3 left | Fits what you described: Kitchen
    * Sunbird carbon-steel wok | S$69.00, in stock | Fits what you described: Kitchen
    [Show me others] [Why these?]`,
    { house },
  ))
