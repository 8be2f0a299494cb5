import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a pillow goes back because it does not suit', () =>
  play(
    `
    > I want to return the pillow from PL20333
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > it's too soft
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Cirrus latex pillow is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))

test('what is on its way back is not registered twice', () =>
  play(
    `
    > return the pillow from PL20333, too soft
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Cirrus latex pillow is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.
    > I want to return the pillow from PL20333
    Return R-… for the Cirrus latex pillow was registered on 20 November already, once is enough. Tell me if the label did not come, or if you would rather keep it.`,
    { as: 'mei', house },
  ))

test('a damaged item costs nothing to send back', () =>
  play(
    `
    > the reading lamp from PL20400 arrived broken
    I'm sorry that it is not as it should be. Would you like a replacement or your money back?
    [A replacement] [My money back]
    > My money back
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-… for the Gecko clip-on reading lamp is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { as: 'tom', house },
  ))

test('opened coffee stays', () =>
  play(
    `
    > I'd like to send back the coffee beans, order PL20400
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > I don't like the taste
    Morrow house blend coffee beans: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > no, I opened it
    I'm sorry: once opened, we can't take the Morrow house blend coffee beans back, for reasons of hygiene.`,
    { as: 'tom', house },
  ))

test('sealed coffee comes back', () =>
  play(
    `
    > I'd like to send back the coffee beans, order PL20400
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > changed my mind
    Morrow house blend coffee beans: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes still sealed
    Shall I register the return of the Morrow house blend coffee beans from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-… for the Morrow house blend coffee beans is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'tom', house },
  ))

test('no at the end changes nothing', () =>
  play(
    `
    > return something from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > Cirrus latex pillow
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > other
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > no
    All right, nothing was changed.`,
    { as: 'mei', house },
  ))

test('an order that has not arrived cannot come back', () =>
  play(
    `
    > send back PL20481
    Order PL20481 has not arrived yet, so there is nothing to send back. You can refuse the parcel at the door, or ask me again when it is there.`,
    { as: 'mei', house },
  ))

test('an order past its days is refused kindly', () =>
  play(
    `
    > I want to return the wok, PL19002
    Order PL19002 is past its 30 days for returns (it arrived on 10 August). If something broke, the warranty may still help: just ask me about it.`,
    { as: 'mei', house },
  ))

test('a cancelled order has nothing to return', () =>
  play(
    `
    > I want to send back what I ordered with PL20377
    Order PL20377 was cancelled, so there is nothing to send back.`,
    { as: 'tom', house },
  ))

test('a guest returns with proof', () =>
  play(
    `
    > I want to return my desk lamp
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20210
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > too bright
    Owlet dimmable desk lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > yes
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > yes
    Done: return R-… for the Owlet dimmable desk lamp is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { house },
  ))

test('a question in the middle, and back', () =>
  play(
    `
    > I want to return something from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > how long does a refund take?
    We refund you within 5 working days after the item arrives back with us. The money goes to your original means of payment, and your bank may need another 3–7 days to show it.
    More: [When you get your refund](/help/returns-refund-times?lang=en)
    Back to what we were doing:
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > the pillow
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > too hard
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Cirrus latex pillow is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))

test('never mind leaves the return', () =>
  play(
    `
    > I want to return something from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > never mind
    All right, we leave that. Anything else?`,
    { as: 'mei', house },
  ))

test('another wish in the middle takes over', () =>
  play(
    `
    > I want to return something from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > actually, let me talk to a human
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { as: 'mei', house },
  ))
