import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('waterproof', () =>
  play(
    `
    > is the cicada speaker waterproof
    Cicada portable speaker:
    - Shrugs off splashes and plays about twelve hours on one charge.
    - Care: Splash-resistant, do not submerge
    * Cicada portable speaker | S$69.90, in stock`,
    { house },
  ))

test('without perfume', () =>
  play(
    `
    > is the body lotion fragrance free
    Plainsong fragrance-free body lotion: S$24.90, in stock (35 pieces). …
    - Capacity: 250 ml
    - Scent: None
    - Fits: Dry and easily irritated skin
    - Material: Aluminium bottle with pump
    * Plainsong fragrance-free body lotion | S$24.90, in stock`,
    { house },
  ))

test('a chatty friend of a friend', () =>
  play(
    `
    > Hiya! So my friend Jess has this amazing teeny rice cooker from you guys, the sparrow one I think? How much was it again lol
    Sparrow mini rice cooker: S$99.00, in stock (18 pieces). …
    - Colour: Cream
    - Capacity: 1.2 litres
    - Power: 400 W, 230 V, UK plug
    - Size: 22 x 20 x 21 cm
    - Weight: 2.1 kg
    * Sparrow mini rice cooker | S$99.00, in stock
    > thanks a bunch!
    You're welcome. Anything else?`,
    { house },
  ))

test('the size of a stand', () =>
  play(
    `
    > tell me about the Stilt laptop stand
    Stilt laptop stand: S$54.90, in stock (41 pieces). Lifts the screen to eye level and leaves air u…`,
    { house },
  ))

test('not ours, but something else', () =>
  play(
    `
    > do you sell iphones
    I did not find that product in our shop.
    [Help me choose]
    > ok what about speakers
    These match your question:
    * Cicada portable speaker | S$69.90, in stock
    * Kompang bookshelf speakers | S$299.00, only 1 left`,
    { house },
  ))

test('below a price', () =>
  play(
    `
    > do you have notebooks under 20
    Kite dotted notebook: S$14.90, in stock (140 pieces). …
    - Format: A5, 5 mm dot grid
    - Pieces: 176 pages
    - Material: 100 g paper, cloth cover
    - Colour: Indigo
    * Kite dotted notebook | S$14.90, in stock`,
    { house },
  ))

test('Singlish', () =>
  play(
    `
    > got tiffin carrier or not
    Wayside tiffin carrier, three tiers: S$54.00, in stock (21 pieces). …
    - Material: Stainless steel
    - Colour: Brushed steel, teal handle
    - Capacity: 3 x 600 ml
    - Size: 14 x 24 cm
    * Wayside tiffin carrier, three tiers | S$54.00, in stock
    > how much for wrapping ah
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('the weight', () =>
  play(
    `
    > how heavy is the Inlet chopping board
    Inlet acacia chopping board: Weight: 1.4 kg
    * Inlet acacia chopping board | S$39.90, in stock`,
    { house },
  ))

test('a dehumidifier for the cupboard', () =>
  play(
    `
    > Is the Drycorner dehumidifier in stock?
    Drycorner compact dehumidifier: S$129.00, in stock (12 pieces). …
    - Capacity: 2-litre tank
    - Power: 65 W, 230 V
    - Size: 16 x 22 x 33 cm
    - Fits: Spaces up to 12 m²
    - Weight: 2.4 kg
    * Drycorner compact dehumidifier | S$129.00, in stock
    > how long is the warranty on it
    The warranty is 2 years on electrical items and 1 year on other durable items. It starts on the day of delivery or pickup.
    More: [How long the warranty lasts](/help/warranty-period?lang=en)
    [It broke: use the warranty]`,
    { house },
  ))

test('power bank', () =>
  play(
    `
    > do u have powerbanks
    Kaya Slice power bank: S$39.90, in stock (88 pieces). …
    - Battery: 10,000 mAh, 37 Wh
    - Power: 20 W, one cable, one USB-C port
    - Weight: 195 g
    - Colour: Toast brown
    * Kaya Slice power bank | S$39.90, in stock`,
    { house },
  ))

test('an out-of-stock shelf', () =>
  play(
    `
    > is the tangga plant shelf available
    Tangga plant ladder shelf: S$139.00, out of stock. …
    - Material: Bamboo, steel frame
    - Colour: Natural and black
    - Size: 70 x 60 x 110 cm
    - Capacity: 12 kg per shelf
    * Tangga plant ladder shelf | S$139.00, out of stock
    > can I preorder it
    If an item is sold out, ask for a notice here in the chat and we will write to you here as soon as it is back. Items marked as pre-order can be ordered now and are charged only when we send them.
    More: [Pre-orders and items that are out of stock](/help/preorder-and-back-in-stock?lang=en)
    [Tell me when it is back]`,
    { house },
  ))
