import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a Chinese word for the item', () =>
  play(
    `
    > I want to return the 枕头 from PL20333
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > 3
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Cirrus latex pillow is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))

test('the language changes with the customer', () =>
  play(
    `
    > return PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > 算了
    好的，这事先不办了。还有别的需要吗？`,
    { as: 'mei', house },
  ))

test('a person in the middle of a return', () =>
  play(
    `
    > return something from PL20400
    Which item would you like to send back?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp]
    > this is too complicated, get me a human
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { as: 'tom', house },
  ))

test('the customer leaves the confirmation', () =>
  play(
    `
    > return the coffee beans PL20400
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > It is the wrong item
    Shall I register the return of the Morrow house blend coffee beans from order PL20400?
    [Yes] [No]
    > hmm no
    All right, nothing was changed.`,
    { as: 'tom', house },
  ))

test('sealed coffee, with a changed mind', () =>
  play(
    `
    > return coffee beans PL20400, changed my mind
    Morrow house blend coffee beans: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes still sealed
    Shall I register the return of the Morrow house blend coffee beans from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-… for the Morrow house blend coffee beans is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'tom', house },
  ))

test('the day of the return', () =>
  play(
    `
    > can I still return PL20210
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > changed my mind
    Owlet dimmable desk lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > yes
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > yes
    Done: return R-… for the Owlet dimmable desk lamp is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'ravi', house },
  ))

test('an order that is on its way', () =>
  play(
    `
    > I changed my mind about PL20481, take it back
    Order PL20481 has not arrived yet, so there is nothing to send back. You can refuse the parcel at the door, or ask me again when it is there.
    > when will it arrive? PL20481
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { as: 'mei', house },
  ))

test('nonsense in the middle', () =>
  play(
    `
    > return the pillow from PL20333
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > blah
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

test('the same question is asked until it is answered', () =>
  play(
    `
    > return from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > hmmm let me think
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > Cirrus latex pillow
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > 3
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > no
    All right, nothing was changed.`,
    { as: 'mei', house },
  ))

test('polite to the end', () =>
  play(
    `
    > Good afternoon, I would like to return my desk lamp from order PL20210, please.
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > It's unfortunately too bright for my mother's room.
    Owlet dimmable desk lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > yes
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > Yes, please do.
    Done: return R-… for the Owlet dimmable desk lamp is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.
    > Thank you very much indeed.
    You're welcome. Anything else?`,
    { as: 'ravi', house },
  ))
