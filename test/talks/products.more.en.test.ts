import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('price in three words', () =>
  play(
    `
    > price wok pls
    Sunbird carbon-steel wok: S$69.00, in stock (27 pieces). …
    - Material: Carbon steel, beech handle
    - Size: 30 cm across
    - Weight: 1.3 kg
    - Fits: Gas and induction
    - Care: No dishwasher, wipe with oil
    * Sunbird carbon-steel wok | S$69.00, in stock`,
    { house },
  ))

test('is it there', () =>
  play(
    `
    > is the Merbok task chair available
    Merbok task chair: S$349.00, only 2 left. …
    - Material: Mesh, aluminium base
    - Colour: Dove grey
    - Size: 66 x 64 x 98-112 cm
    - Capacity: Up to 130 kg
    - Fits: Body height 155-190 cm
    * Merbok task chair | S$349.00, only 2 left`,
    { house },
  ))

test('how big', () =>
  play(
    `
    > what size is the mynah planter
    Mynah balcony planter: Size: 60 x 18 x 17 cm
    * Mynah balcony planter | S$39.90, in stock`,
    { house },
  ))

test('real latex', () =>
  play(
    `
    > is the cirrus pillow real latex?
    Cirrus latex pillow: S$75.00, in stock (48 pieces). …
    - Material: Natural latex, cotton cover
    - Size: 60 x 40 x 12 cm
    - Weight: 1.3 kg
    - Care: Wash the cover only, no direct sun
    * Cirrus latex pillow | S$75.00, in stock`,
    { house },
  ))

test('the last one', () =>
  play(
    `
    > do you still have the gooseneck kettle
    Rill gooseneck electric kettle: S$129.00, only 1 left. …
    - Material: Stainless steel
    - Colour: Matt black
    - Capacity: 0.9 litres
    - Power: 1000 W, 230 V, UK plug
    - Care: Descale every two months
    * Rill gooseneck electric kettle | S$129.00, only 1 left`,
    { house },
  ))

test('two products in one question', () =>
  play(
    `
    > how much are the Kite notebook and the Kingfisher pen
    These match your question:
    * Kite dotted notebook | S$14.90, in stock
    * Kingfisher fountain pen | S$68.00, in stock`,
    { house },
  ))

test('on induction', () =>
  play(
    `
    > does the wok work on induction
    Yes. Sunbird carbon-steel wok:
    - A light 30 cm wok with a flat base, so it stays put on induction as well as gas.
    - Fits: Gas and induction
    * Sunbird carbon-steel wok | S$69.00, in stock`,
    { house },
  ))

test('by another name', () =>
  play(
    `
    > do you have a dutch oven
    Fireside enamelled cast-iron pot: S$159.00, out of stock. …
    - Material: Enamelled cast iron
    - Colour: Brick red
    - Capacity: 4.2 litres
    - Weight: 5.1 kg
    - Fits: Gas, induction, oven to 250 °C
    * Fireside enamelled cast-iron pot | S$159.00, out of stock
    > can you tell me when it is back?
    We have run out of the Fireside enamelled cast-iron pot. Shall I write to you here when we have more?
    [Yes] [No]`,
    { house },
  ))

test('what kinds', () =>
  play(
    `
    > what lamps do you have
    We have these, for example:
    * Owlet dimmable desk lamp | S$89.00, in stock | Fits what you described: lamps
    * Reedbed floor lamp | S$189.00, only 3 left | Fits what you described: lamps
    * Gecko clip-on reading lamp | S$29.90, in stock | Fits what you described: lamps
    [Show me others] [Why these?]`,
    { house },
  ))

test('typos', () =>
  play(
    `
    > how mutch is the sparow rice coker
    Sparrow mini rice cooker: S$99.00, in stock (18 pieces). …
    - Colour: Cream
    - Capacity: 1.2 litres
    - Power: 400 W, 230 V, UK plug
    - Size: 22 x 20 x 21 cm
    - Weight: 2.1 kg
    * Sparrow mini rice cooker | S$99.00, in stock`,
    { house },
  ))

test('a floor lamp, and instalments', () =>
  play(
    `
    > how much is the reedbed floor lamp
    Reedbed floor lamp: S$189.00, only 3 left. …
    - Material: Ash wood, linen shade
    - Colour: Natural and oatmeal
    - Size: 38 x 152 cm
    - Power: Up to 15 W, 230 V, UK plug
    - Fits: E27 dimmable bulbs
    * Reedbed floor lamp | S$189.00, only 3 left
    > can i pay in instalments
    From S$100 you can split an order into three monthly instalments with Atome.
    More: [Paying in three monthly instalments](/help/payment-instalments?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('which colour', () =>
  play(
    `
    > what colours does the task chair come in
    Merbok task chair: Colour: Dove grey
    * Merbok task chair | S$349.00, only 2 left`,
    { house },
  ))

test('the taste of tea', () =>
  play(
    `
    > what does the jasmine tea taste like
    Courtyard jasmine green tea: Flavour: Jasmine, sweet pea
    * Courtyard jasmine green tea | S$13.90, in stock`,
    { house },
  ))

test('decaf', () =>
  play(
    `
    > is the nightfall coffee decaf
    Nightfall decaf filter coffee: S$22.90, only 2 left. …
    - Flavour: Caramel, red apple
    - Origin: Colombia
    - Weight: 250 g
    - Format: Ground for filter
    * Nightfall decaf filter coffee | S$22.90, only 2 left`,
    { house },
  ))

test('sold out', () =>
  play(
    `
    > lowtide ink available?
    Lowtide fountain pen ink: S$18.90, out of stock. …
    - Colour: Mangrove green
    - Capacity: 30 ml
    - Material: Glass bottle, cork lid liner
    - Fits: All fountain and dip pens
    * Lowtide fountain pen ink | S$18.90, out of stock
    > when will it be back
    If an item is sold out, ask for a notice here in the chat and we will write to you here as soon as it is back. Items marked as pre-order can be ordered now and are charged only when we send them.
    More: [Pre-orders and items that are out of stock](/help/preorder-and-back-in-stock?lang=en)
    [Tell me when it is back]`,
    { house },
  ))

test('the scent of a candle', () =>
  play(
    `
    > what does the after rain candle smell of
    After Rain scented candle:
    - Soy wax in a stoneware cup that smells of wet earth, vetiver and lime peel.
    - Scent: Vetiver, lime peel, earth
    * After Rain scented candle | S$24.90, in stock`,
    { house },
  ))

test('how many watts', () =>
  play(
    `
    > how many watts does the rice cooker need
    Sparrow mini rice cooker: Power: 400 W, 230 V, UK plug
    * Sparrow mini rice cooker | S$99.00, in stock`,
    { house },
  ))
