import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a child who is afraid of the dark', () =>
  play(
    `
    > my son is afraid of the dark, can you suggest a night light
    These could suit you:
    * Tiptoe motion night light | S$15.90, in stock | Fits what you described: dark, night, light
    * Moonrise touch bedside lamp | S$59.00, in stock | Fits what you described: night, light
    …
    > under 30
    This one could suit you:
    * Tiptoe motion night light | S$15.90, in stock | Fits what you described: dark, night, light
    [Show me others] [Why these?]`,
    { house },
  ))

test('a working day on a bad chair', () =>
  play(
    `
    > my back hurts at work, do you have a good chair?
    These match your question:
    * Merbok task chair | S$349.00, only 2 left
    * Lalang folding balcony chair | S$89.00, only 3 left`,
    { house },
  ))

test('cheap and cheerful kitchen', () =>
  play(
    `
    > Recommend something for the kitchen under 10
    These could suit you:
    * Otter dish soap block | S$8.90, in stock | Fits what you described: Kitchen
    * Fern cotton dishcloths, set of 3 | S$4.90, in stock | Fits what you described: Kitchen
    * Crumb unbleached baking paper | S$6.90, in stock | Fits what you described: Kitchen
    [Show me others] [Why these?]
    > others
    That was everything I have for this. Shall we look for something else?`,
    { house },
  ))

test('summer in a small room', () =>
  play(
    `
    > recommend a fan
    This one could suit you:
    * Palmlet USB desk fan | S$29.90, in stock | Fits what you described: fan
    [Show me others] [Why these?]`,
    { house },
  ))

test('a person in the middle of advice', () =>
  play(
    `
    > help me choose
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > i would rather speak to a person
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house },
  ))

test('start over in the middle of advice', () =>
  play(
    `
    > help me choose something
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > start again
    Let's start again. What can I do for you?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))

test('refuse, refuse, take', () =>
  play(
    `
    > recommend something for the garden under 40
    These could suit you:
    * Mynah balcony planter | S$39.90, in stock | Bought often in Balcony & Garden
    * Wriggle potting mix | S$11.90, in stock | Bought often in Balcony & Garden
    * Monsoon liquid plant food | S$12.90, in stock | Bought often in Balcony & Garden
    [Show me others] [Why these?]
    > not for me
    All right, I will not show you those again.
    These could suit you:
    * Back Patch water spinach seeds | S$3.90, in stock | Fits what you described: Balcony & Garden
    * Crane-neck long-spout watering can | S$32.90, in stock | Fits what you described: Balcony & Garden
    * Slow Sip terracotta watering spikes | S$19.90, in stock | Fits what you described: Balcony & Garden
    [Show me others] [Why these?]
    > I'll take the Crane-neck long-spout watering can
    Good choice. Here you can order it: [Crane-neck long-spout watering can](/?lang=en#GAR-04).`,
    { house },
  ))

test('dry skin', () =>
  play(
    `
    > my skin is very dry and sensitive, can you recommend a lotion
    This one could suit you:
    * Plainsong fragrance-free body lotion | S$24.90, in stock | Fits what you described: skin, dry, lotion
    [Show me others] [Why these?]`,
    { house },
  ))

test('Chinese in the middle of advice', () =>
  play(
    `
    > help me choose something
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > 厨房
    预算最多多少？
    [S$30 以内] [S$60 以内] [不限]
    > 不限
    这几样可能适合您：
    * 浅湾相思木砧板 | S$39.90，有货 | 符合您说的：厨房
    * 白鹭主厨刀 | S$89.00，仅剩 3 件 | 符合您说的：厨房
    * 太阳鸟碳钢炒锅 | S$69.00，有货 | 符合您说的：厨房
    [看看别的] [为什么推荐这些？]`,
    { house },
  ))

test('travel', () =>
  play(
    `
    > I am going to Europe, do you have a travel adapter
    Strait travel adapter: S$45.90, in stock (73 pieces). …
    - Power: 65 W, 100-240 V
    - Size: 7 x 6 x 6 cm
    - Fits: UK/Singapore, EU, US, AU sockets
    - Colour: Slate blue
    * Strait travel adapter | S$45.90, in stock`,
    { house },
  ))

test('nothing in this range', () =>
  play(
    `
    > recommend an office chair under 20
    I have nothing that fits right now. Shall we try it with another kind of product or another price?
    > ok, something for the desk under 20 then
    These could suit you:
    * Kite dotted notebook | S$14.90, in stock | Bought often in Desk & Stationery
    * Glide gel refills | S$6.90, in stock | Fits what you described: Desk & Stationery
    * Flap sticky notes | S$4.50, in stock | Fits what you described: Desk & Stationery
    [Show me others] [Why these?]`,
    { house },
  ))

test('the price in a long sentence', () =>
  play(
    `
    > It's my mother's 70th birthday next week and I'd like to buy her something for her bath, not more than thirty dollars if possible
    These could suit you:
    * Kueh Counter pandan soap | S$6.90, in stock | Fits what you described: Bath & Care
    * Rainroom ginger shampoo | S$18.90, in stock | Fits what you described: Bath & Care
    * Rainroom conditioner bar | S$14.90, in stock | Fits what you described: Bath & Care
    [Show me others] [Why these?]`,
    { house },
  ))

test('pillows for a child', () =>
  play(
    `
    > looking for a pillow for my daughter, she is 4, up to 30
    These could suit you:
    * Duckling children's pillow | S$22.90, in stock | Fits what you described: pillow
    * Drowse pillow mist | S$18.90, in stock | Fits what you described: pillow
    * Shophouse tile cushion cover | S$19.90, in stock | Fits what you described: pillow
    [Show me others] [Why these?]`,
    { house },
  ))

test('a name, and advice for the kitchen', () =>
  play(
    `
    > hi i'm Sarah
    Hello Sarah! What can I do for you?
    > I'd like a recommendation for the kitchen
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > No limit
    These could suit you:
    * Inlet acacia chopping board | S$39.90, in stock | Fits what you described: Kitchen
    * Heron chef's knife | S$89.00, only 3 left | Fits what you described: Kitchen
    * Sunbird carbon-steel wok | S$69.00, in stock | Fits what you described: Kitchen
    [Show me others] [Why these?]
    > thanks
    You're welcome. Anything else?`,
    { house },
  ))

test('under fifty for a desk', () =>
  play(
    `
    > what about something under 50 for my desk
    These could suit you:
    * Stillfield wool desk mat | S$38.90, in stock | Fits what you described: desk
    * Seven Squares weekly desk pad | S$13.90, in stock | Fits what you described: desk
    * Palmlet USB desk fan | S$29.90, in stock | Fits what you described: desk
    [Show me others] [Why these?]
    > Show me others
    These could suit you:
    * Glide gel refills | S$6.90, in stock | Fits what you described: desk
    * Kite dotted notebook | S$14.90, in stock | Fits what you described: desk
    * Flap sticky notes | S$4.50, in stock | Fits what you described: desk
    [Show me others] [Why these?]`,
    { house },
  ))

test('a candle for the evening', () =>
  play(
    `
    > do you have candles
    After Rain scented candle: S$24.90, in stock (61 pieces). …
    - Material: Soy wax, stoneware cup
    - Scent: Vetiver, lime peel, earth
    - Weight: 200 g
    - Size: 8 x 9 cm
    * After Rain scented candle | S$24.90, in stock
    > how much is shipping
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))
