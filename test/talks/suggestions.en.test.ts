import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'
import { openSoldOutHouse } from './soldOut.ts'

const house = await openHouse()
const soldOut = await openSoldOutHouse()
afterAll(async () => {
  await house.close()
  await soldOut.close()
})

test('a new customer gets what sells well, and hears that', () =>
  play(
    `
    > what do you recommend for me?
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > anything
    How much should it cost at most?
    [Up to S$20] [Up to S$60] [No limit]
    > no limit
    These could suit you:
    * Owlet dimmable desk lamp | S$89.00, in stock | Bought often in our shop
    * Morrow house blend coffee beans | S$18.90, in stock | Bought often in our shop
    * Cirrus latex pillow | S$75.00, in stock | Bought often in our shop
    [Show me others] [Why these?]
    > why these?
    Here is why:
    - Owlet dimmable desk lamp: Bought often in our shop
    - Morrow house blend coffee beans: Bought often in our shop
    - Cirrus latex pillow: Bought often in our shop
    I looked above all at what you said here and at what sells well.
    [Show me others] [No personal suggestions]
    > more like the second one
    These could suit you:
    * Millstone hand coffee grinder | S$78.00, in stock | Fits what you described: coffee, beans, espresso, tea
    * Petal cone paper filters, pack of 100 | S$6.50, in stock | People who bought Morrow house blend coffee beans also bought this
    * Petal pour-over set | S$52.00, in stock | People who bought Morrow house blend coffee beans also bought this
    [Show me others] [Why these?]
    > ok thanks
    You're welcome. Anything else?`,
    { as: 'ada', house },
  ))

test('a regular gets what goes with earlier purchases, and the usual', () =>
  play(
    `
    > recommend something for me please
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > Desk & Stationery
    How much should it cost at most?
    [Up to S$20] [Up to S$40] [No limit]
    > no limit
    These could suit you:
    * Kite dotted notebook | S$14.90, in stock | Because you bought Owlet dimmable desk lamp
    * Stilt laptop stand | S$54.90, in stock | Because you bought Owlet dimmable desk lamp
    * Glide gel refills | S$6.90, in stock | Fits what you described: Desk & Stationery
    [Show me others] [Why these?]
    > why did you recommend these?
    Here is why:
    - Kite dotted notebook: Because you bought Owlet dimmable desk lamp
    - Stilt laptop stand: Because you bought Owlet dimmable desk lamp
    - Glide gel refills: Fits what you described: Desk & Stationery
    I looked at what you bought or looked at and what you said here, because you agreed to personal suggestions. You can switch that off at any time.
    [Show me others] [No personal suggestions]
    > the usual please
    These could suit you:
    * Courtyard jasmine green tea | S$13.90, in stock | You bought it once
    * Kueh Counter pandan soap | S$6.90, in stock | You bought it once
    [Show me others] [Why these?]
    > how much is the Cirrus latex pillow
    Cirrus latex pillow: S$75.00, in stock (48 pieces). …
    - Material: Natural latex, cotton cover
    - Size: 60 x 40 x 12 cm
    - Weight: 1.3 kg
    - Care: Wash the cover only, no direct sun
    * Cirrus latex pillow | S$75.00, in stock
    By the way, you might like this:
    * Meadow muslin throw | S$49.90, in stock | People who bought Cirrus latex pillow also bought this`,
    { as: 'mei', house },
  ))

test('who opted out gets nothing from their purchases', () =>
  play(
    `
    > recommend something for my desk, no limit
    These could suit you:
    * Kite dotted notebook | S$14.90, in stock | Bought often in Desk & Stationery
    * Stilt laptop stand | S$54.90, in stock | Bought often in Desk & Stationery
    * Glide gel refills | S$6.90, in stock | Fits what you described: Desk & Stationery
    [Show me others] [Why these?]
    > why these?
    Here is why:
    - Kite dotted notebook: Bought often in Desk & Stationery
    - Stilt laptop stand: Bought often in Desk & Stationery
    - Glide gel refills: Fits what you described: Desk & Stationery
    I looked at what you said here and at what sells well. Personal suggestions are off, so what you bought only keeps me from showing what you own.
    [Show me others] [Personal suggestions, please]
    > my usual please
    I do not look at what you bought, because personal suggestions are off. Shall I switch them on? Then I can show you what you usually buy.
    [Personal suggestions, please]
    > how much is the Owlet lamp?
    Owlet dimmable desk lamp: S$89.00, in stock (31 pieces). …
    - Material: Aluminium
    - Colour: Charcoal
    - Size: 40 x 18 x 45 cm
    - Light: 600 lm, 2700-5000 K, five steps
    - Power: 10 W, 230 V, UK plug
    * Owlet dimmable desk lamp | S$89.00, in stock`,
    { as: 'tom', house },
  ))

test('when everything is out of stock nothing is promised', () =>
  play(
    `
    > recommend something for my desk, no limit
    I have nothing that fits right now. Shall we try it with another kind of product or another price?
    > show me others
    I have nothing that fits right now. Shall we try it with another kind of product or another price?
    > a lamp then
    I have nothing that fits right now. Shall we try it with another kind of product or another price?`,
    { as: 'mei', house: soldOut },
  ))

test('a price limit that is named first is kept', () =>
  play(
    `
    > a gift for under 20 dollars
    With pleasure. What does the person like? Anything you know of them helps.
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting] [Anything, surprise me]
    > Kitchen
    These could suit you:
    * Otter dish soap block | S$8.90, in stock | Fits what you described: Kitchen
    * Fern cotton dishcloths, set of 3 | S$4.90, in stock | Fits what you described: Kitchen
    * Crumb unbleached baking paper | S$6.90, in stock | Fits what you described: Kitchen
    [Show me others] [Why these?]
    > show me others
    That was everything I have for this. Shall we look for something else?
    > why these?
    Here is why:
    - Otter dish soap block: Fits what you described: Kitchen
    - Fern cotton dishcloths, set of 3: Fits what you described: Kitchen
    - Crumb unbleached baking paper: Fits what you described: Kitchen
    I looked at what you said here and at what sells well. I do not know who you are.
    [Show me others]`,
    { house },
  ))

test('after two refusals nothing is pushed', () =>
  play(
    `
    > recommend a lamp
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > no limit
    These could suit you:
    * Owlet dimmable desk lamp | S$89.00, in stock | Fits what you described: lamp
    * Reedbed floor lamp | S$189.00, only 3 left | Fits what you described: lamp
    * Gecko clip-on reading lamp | S$29.90, in stock | Fits what you described: lamp
    [Show me others] [Why these?]
    > not for me
    All right, I will not show you those again.
    These could suit you:
    * Moonrise touch bedside lamp | S$59.00, in stock | Fits what you described: lamp
    * Drift paper pendant shade | S$26.90, in stock | Fits what you described: lamp
    * Tidepool LED ceiling light | S$139.00, in stock | Fits what you described: lamp
    [Show me others] [Why these?]
    > no, I don't like these either
    All right, I will not push. Tell me what you would rather have: another price, colour or kind, and I look for that.
    [Show me others]
    > do you have something under 40?
    These could suit you:
    * Tiptoe motion night light | S$15.90, in stock | Fits what you described: Lighting
    * Homeward LED bulb E27 | S$7.90, in stock | Fits what you described: Lighting
    * Homeward LED bulbs E14, twin pack | S$11.90, in stock | Fits what you described: Lighting
    [Show me others] [Why these?]`,
    { house },
  ))
