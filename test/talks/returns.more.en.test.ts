import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('the reason comes with the first line', () =>
  play(
    `
    > the Gecko lamp from PL20400 doesn't suit me, I want to return it
    Gecko clip-on reading lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > yes
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yup
    Done: return R-… for the Gecko clip-on reading lamp is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'tom', house },
  ))

test('not packed yet, so cancel instead', () =>
  play(
    `
    > I want to return the speaker PL20490
    Order PL20490 has not arrived yet, so there is nothing to send back. You can refuse the parcel at the door, or ask me again when it is there.
    > ok thanks
    You're welcome. Anything else?`,
    { as: 'tom', house },
  ))

test('everything in an order goes item by item', () =>
  play(
    `
    > I want to return everything in PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > never mind, I'll keep it all
    All right, we leave that. Anything else?`,
    { as: 'mei', house },
  ))

test('how to return, then really', () =>
  play(
    `
    > how do I return something?
    Which of your orders is it?
    [PL20481: Owlet dimmable desk lamp and 1 more, 18 November] [PL20333: Cirrus latex pillow and 1 more, 6 November] [PL19002: Sunbird carbon-steel wok, 7 August]
    > ok let's do it then, PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > the pillow
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > It does not suit me
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Cirrus latex pillow is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))

test('one item missing', () =>
  play(
    `
    > one soap was missing in PL20333
    Would you like a replacement or your money back?
    [A replacement] [My money back]
    > thanks
    You're welcome. Anything else?
    Back to what we were doing:
    Would you like a replacement or your money back?
    [A replacement] [My money back]`,
    { as: 'mei', house },
  ))

test('nothing was ordered', () =>
  play(
    `
    > I want to return a pillow
    There is no order in your account yet. Ordered without signing in? The confirmation e-mail has a link to follow it.`,
    { as: 'ada', house },
  ))

test('another colour', () =>
  play(
    `
    > can I exchange the lamp for another colour
    You can exchange an item for another size or colour within 30 days of delivery, and the first exchange is free. As with returns, it must be unused and in its original packaging.
    More: [Exchange for another size or colour](/help/returns-exchange?lang=en)
    [Exchange something]`,
    { as: 'ravi', house },
  ))

test('the refund', () =>
  play(
    `
    > where is my refund
    Which of your orders is it?
    [PL20490: Cicada portable speaker, 19 November] [PL20400: Morrow house blend coffee beans and 1 more, 11 November] [PL20377: Sparrow mini rice cooker, 8 November]
    > ok thank you
    You're welcome. Anything else?
    Back to what we were doing:
    Which of your orders is it?
    [PL20490: Cicada portable speaker, 19 November] [PL20400: Morrow house blend coffee beans and 1 more, 11 November] [PL20377: Sparrow mini rice cooker, 8 November]`,
    { as: 'tom', house },
  ))

test('the soap is another thing than ordered', () =>
  play(
    `
    > return from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > soap
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > It is the wrong item
    Shall I register the return of the Kueh Counter pandan soap from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Kueh Counter pandan soap is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))

test('sealed soap comes back', () =>
  play(
    `
    > return the soap from PL20333
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > Another reason
    Kueh Counter pandan soap: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes, still sealed
    Shall I register the return of the Kueh Counter pandan soap from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Kueh Counter pandan soap is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))

test('opened soap stays', () =>
  play(
    `
    > I'd like to return the soap from PL20333
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > It does not suit me
    Kueh Counter pandan soap: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > no
    I'm sorry: once opened, we can't take the Kueh Counter pandan soap back, for reasons of hygiene.`,
    { as: 'mei', house },
  ))
