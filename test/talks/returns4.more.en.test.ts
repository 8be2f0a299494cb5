import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a broken lamp in one line', () =>
  play(
    `
    > my Owlet lamp PL20210 is broken, I want to return it
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > sure
    Done: return R-… for the Owlet dimmable desk lamp is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { as: 'ravi', house },
  ))

test('a question about the label in the middle', () =>
  play(
    `
    > return PL20210
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > how long does the refund take
    We refund you within 5 working days after the item arrives back with us. The money goes to your original means of payment, and your bank may need another 3–7 days to show it.
    More: [When you get your refund](/help/returns-refund-times?lang=en)
    Back to what we were doing:
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > It does not suit me
    Owlet dimmable desk lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > yes
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > yes
    Done: return R-… for the Owlet dimmable desk lamp is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'ravi', house },
  ))

test('a product in the middle', () =>
  play(
    `
    > return from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > how much is the Owlet lamp?
    Owlet dimmable desk lamp: S$89.00, in stock (31 pieces). …
    - Material: Aluminium
    - Colour: Charcoal
    - Size: 40 x 18 x 45 cm
    - Light: 600 lm, 2700-5000 K, five steps
    - Power: 10 W, 230 V, UK plug
    * Owlet dimmable desk lamp | S$89.00, in stock
    Back to what we were doing:
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > the pillow
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > It is damaged or faulty
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Cirrus latex pillow is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))

test('numbers for buttons', () =>
  play(
    `
    > return PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > 2
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > 4
    Kueh Counter pandan soap: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Kueh Counter pandan soap from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Kueh Counter pandan soap is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))

test('a cancelled order', () =>
  play(
    `
    > send back PL20377
    Order PL20377 was cancelled, so there is nothing to send back.
    > ok thanks
    You're welcome. Anything else?`,
    { as: 'tom', house },
  ))

test('too old, and the warranty', () =>
  play(
    `
    > return the wok from PL19002 please
    Order PL19002 is past its 30 days for returns (it arrived on 10 August). If something broke, the warranty may still help: just ask me about it.
    > how long is the warranty
    The warranty is 2 years on electrical items and 1 year on other durable items. It starts on the day of delivery or pickup.
    More: [How long the warranty lasts](/help/warranty-period?lang=en)
    [It broke: use the warranty]`,
    { as: 'mei', house },
  ))
