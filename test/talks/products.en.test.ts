import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('price and stock of a product', () =>
  play(
    `
    > how much is the owlet desk lamp
    Owlet dimmable desk lamp: S$89.00, in stock (31 pieces). A flat LED head lights a whole A3 page evenly, without glare on the screen. It remembers the last brightness and has a USB-C port in the foot for your phone.
    - Material: Aluminium
    - Colour: Charcoal
    - Size: 40 x 18 x 45 cm
    - Light: 600 lm, 2700-5000 K, five steps
    - Power: 10 W, 230 V, UK plug
    * Owlet dimmable desk lamp | S$89.00, in stock`,
    { house },
  ))

test('a sold-out product says so', () =>
  play(
    `
    > do you have the fireside cast iron pot in stock
    Fireside enamelled cast-iron pot: S$159.00, out of stock. A heavy lidded pot for stews, curries and no-knead bread, big enough for four to six. It goes from hob to oven to table, and makes a generous housewarming present.
    - Material: Enamelled cast iron
    - Colour: Brick red
    - Capacity: 4.2 litres
    - Weight: 5.1 kg
    - Fits: Gas, induction, oven to 250 °C
    * Fireside enamelled cast-iron pot | S$159.00, out of stock`,
    { house },
  ))

test('a typo does not matter', () =>
  play(
    `
    > price of the cirus latex pilow
    Cirrus latex pillow: S$75.00, in stock (48 pieces). Springy natural latex with air channels, medium-firm, for back and side sleepers. The inner cover zips off for the wash.
    - Material: Natural latex, cotton cover
    - Size: 60 x 40 x 12 cm
    - Weight: 1.3 kg
    - Care: Wash the cover only, no direct sun
    * Cirrus latex pillow | S$75.00, in stock`,
    { house },
  ))

test('what is it made of', () =>
  play(
    `
    > what is the inlet chopping board made of
    Inlet acacia chopping board: Material: Acacia wood
    * Inlet acacia chopping board | S$39.90, in stock`,
    { house },
  ))

test('something that we do not sell', () =>
  play(
    `
    > do you sell car tyres
    I did not find that product in our shop.
    [Help me choose]`,
    { house },
  ))
