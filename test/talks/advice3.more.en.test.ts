import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('one of two pillows', () =>
  play(
    `
    > which is better, cirrus or duckling pillow
    Cirrus latex pillow and Duckling children's pillow, side by side:
    - **Cirrus latex pillow**: Material: Natural latex, cotton cover; Size: 60 x 40 x 12 cm; Weight: 1.3 kg; Care: Wash the cover only, no direct sun
    - **Duckling children's pillow**: Material: Cotton, recycled polyester filling; Size: 50 x 30 x 5 cm; Care: Machine wash at 40 °C; Colour: Yellow ducks on white
    * Cirrus latex pillow | S$75.00, in stock
    * Duckling children's pillow | S$22.90, in stock
    > how much is the Duckling pillow
    Duckling children's pillow: S$22.90, in stock (55 pieces). …
    - Material: Cotton, recycled polyester filling
    - Colour: Yellow ducks on white
    - Size: 50 x 30 x 5 cm
    - Care: Machine wash at 40 °C
    * Duckling children's pillow | S$22.90, in stock`,
    { house },
  ))

test('all chairs', () =>
  play(
    `
    > chairs
    These match your question:
    * Merbok task chair | S$349.00, only 2 left
    * Lalang folding balcony chair | S$89.00, only 3 left
    > is the Lalang chair in stock
    Lalang folding balcony chair: S$89.00, only 3 left. …
    - Material: Acacia and steel
    - Colour: Honey brown
    - Size: 52 x 58 x 76 cm
    - Capacity: Holds up to 110 kg
    - Care: Oil twice a year
    * Lalang folding balcony chair | S$89.00, only 3 left`,
    { house },
  ))

test('the lamp comes in one colour', () =>
  play(
    `
    > does the Owlet lamp come in white
    We have the Owlet dimmable desk lamp in charcoal only.
    * Owlet dimmable desk lamp | S$89.00, in stock
    > is the owlet dimmable
    Owlet dimmable desk lamp: S$89.00, in stock (31 pieces). …
    - Material: Aluminium
    - Colour: Charcoal
    - Size: 40 x 18 x 45 cm
    - Light: 600 lm, 2700-5000 K, five steps
    - Power: 10 W, 230 V, UK plug
    * Owlet dimmable desk lamp | S$89.00, in stock`,
    { house },
  ))

test('how many are left', () =>
  play(
    `
    > how many owlets do you have left
    Owlet dimmable desk lamp: S$89.00, in stock (31 pieces). …
    - Material: Aluminium
    - Colour: Charcoal
    - Size: 40 x 18 x 45 cm
    - Light: 600 lm, 2700-5000 K, five steps
    - Power: 10 W, 230 V, UK plug
    * Owlet dimmable desk lamp | S$89.00, in stock`,
    { house },
  ))

test('earbuds and a phone', () =>
  play(
    `
    > warranty on earbuds?
    The warranty is 2 years on electrical items and 1 year on other durable items. It starts on the day of delivery or pickup.
    More: [How long the warranty lasts](/help/warranty-period?lang=en)
    [It broke: use the warranty]`,
    { house },
  ))

test('the size of a shade', () =>
  play(
    `
    > dimensions of the drift shade
    Drift paper pendant shade: S$26.90, in stock (52 pieces). …
    - Material: Paper on a steel frame
    - Colour: White
    - Size: 45 cm across
    - Fits: E27 pendant holders, LED up to 12 W
    * Drift paper pendant shade | S$26.90, in stock`,
    { house },
  ))

test('a bed in king size', () =>
  play(
    `
    > is the sheet set for a king bed
    No, king is not among what our text names. Trade Wind bamboo sheet set, queen: Size: Queen, 152 x 190 cm
    * Trade Wind bamboo sheet set, queen | S$129.00, in stock`,
    { house },
  ))

test('better sleep', () =>
  play(
    `
    > recommend something for better sleep, max 100
    These could suit you:
    * Drowse pillow mist | S$18.90, in stock | Fits what you described: sleep
    * Palmlet USB desk fan | S$29.90, in stock | Fits what you described: sleep
    * Nightfall decaf filter coffee | S$22.90, only 2 left | Fits what you described: sleep
    [Show me others] [Why these?]`,
    { house },
  ))

test('a garden for a beginner', () =>
  play(
    `
    > I am new to gardening, can you recommend something for my balcony, not more than 40 dollars
    These could suit you:
    * Mynah balcony planter | S$39.90, in stock | Bought often in Balcony & Garden
    * Wriggle potting mix | S$11.90, in stock | Bought often in Balcony & Garden
    * Monsoon liquid plant food | S$12.90, in stock | Bought often in Balcony & Garden
    [Show me others] [Why these?]
    > others please
    These could suit you:
    * Back Patch water spinach seeds | S$3.90, in stock | Fits what you described: Balcony & Garden
    * Crane-neck long-spout watering can | S$32.90, in stock | Fits what you described: Balcony & Garden
    * Slow Sip terracotta watering spikes | S$19.90, in stock | Fits what you described: Balcony & Garden
    [Show me others] [Why these?]`,
    { house },
  ))

test('a suggestion that follows from an earlier order', () =>
  play(
    `
    > recommend something for my desk under 60
    These could suit you:
    * Kite dotted notebook | S$14.90, in stock | Because you bought Owlet dimmable desk lamp
    * Stilt laptop stand | S$54.90, in stock | Because you bought Owlet dimmable desk lamp
    * Glide gel refills | S$6.90, in stock | Fits what you described: Desk & Stationery
    [Show me others] [Why these?]
    > I'll take the Kite dotted notebook
    Good choice. Here you can order it: [Kite dotted notebook](/?lang=en#DSK-01).`,
    { as: 'ravi', house },
  ))

test('a gift by button', () =>
  play(
    `
    > Help me choose
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > Bath & Care
    How much should it cost at most?
    [Up to S$20] [Up to S$30] [No limit]
    > Up to S$20
    These could suit you:
    * Kueh Counter pandan soap | S$6.90, in stock | Fits what you described: Bath & Care
    * Rainroom ginger shampoo | S$18.90, in stock | Fits what you described: Bath & Care
    * Rainroom conditioner bar | S$14.90, in stock | Fits what you described: Bath & Care
    [Show me others] [Why these?]
    > Show me others
    These could suit you:
    * Pocket Calm hand cream | S$9.90, in stock | Fits what you described: Bath & Care
    * Old Ginger foot soak sachets | S$15.90, in stock | Fits what you described: Bath & Care
    * Thicket bamboo toothbrushes | S$10.90, in stock | Fits what you described: Bath & Care
    [Show me others] [Why these?]`,
    { house },
  ))

test('the advice ends with a person', () =>
  play(
    `
    > recommend something for the kitchen
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > I'd rather talk to a human
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house },
  ))
