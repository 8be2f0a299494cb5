import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('the wrong colour', () =>
  play(
    `
    > return PL20210
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > you sent the wrong colour
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > y
    Done: return R-… for the Owlet dimmable desk lamp is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { as: 'ravi', house },
  ))

test('a plain dislike', () =>
  play(
    `
    > return PL20210
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > I don't like it
    Owlet dimmable desk lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > yes
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > don't
    All right, nothing was changed.
    > bye then
    Goodbye, and thanks for dropping by.
    Before you go: how was this chat? Feel free to skip this.
    [1 very bad] [2 bad] [3 all right] [4 good] [5 very good]`,
    { as: 'ravi', house },
  ))

test('it doesn’t work', () =>
  play(
    `
    > return PL20400
    Which item would you like to send back?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp]
    > reading lamp
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > doesn't work
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-… for the Gecko clip-on reading lamp is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { as: 'tom', house },
  ))

test('opened, said with one word', () =>
  play(
    `
    > return coffee beans PL20400, changed my mind
    Morrow house blend coffee beans: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > nope
    I'm sorry: once opened, we can't take the Morrow house blend coffee beans back, for reasons of hygiene.`,
    { as: 'tom', house },
  ))

test('the buttons by number, from the first question on', () =>
  play(
    `
    > I want to return something
    Which of your orders is it?
    [PL20481: Owlet dimmable desk lamp and 1 more, 18 November] [PL20333: Cirrus latex pillow and 1 more, 6 November] [PL19002: Sunbird carbon-steel wok, 7 August]
    > 2
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > 1
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

test('after the person is called, the return rests', () =>
  play(
    `
    > return the pillow from PL20333
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > get me a person
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.
    > It does not suit me
    I have noted that for my colleague, who will be with you as soon as possible.
    > thank you
    You're welcome. Anything else?`,
    { as: 'mei', house },
  ))

test('the return, and then the refund', () =>
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
    > when will I get my refund for the pillow
    Return R-… for the Cirrus latex pillow was registered on 20 November. We refund you within 5 working days after it reaches us; your bank may need 3 to 7 days more to show it.
    > thanks a lot
    You're welcome. Anything else?`,
    { as: 'mei', house },
  ))

test('where the store is, asked in the middle', () =>
  play(
    `
    > return the pillow from PL20333
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > where is your store?
    Our store is at 28 Pandan Lane, Singapore 590028, two minutes from Tulip Garden bus stop. It is our only store.
    More: [Where our store is and how to get there](/help/store-location?lang=en)
    Back to what we were doing:
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > too hard
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > sure
    Done: return R-… for the Cirrus latex pillow is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))

test('the warranty in the middle of a return', () =>
  play(
    `
    > I want to send back PL20210
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > how long is the warranty on lamps?
    The warranty is 2 years on electrical items and 1 year on other durable items. It starts on the day of delivery or pickup.
    More: [How long the warranty lasts](/help/warranty-period?lang=en)
    Back to what we were doing:
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > It is damaged or faulty
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > yes
    Done: return R-… for the Owlet dimmable desk lamp is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { as: 'ravi', house },
  ))

test('another order after a return that was left', () =>
  play(
    `
    > return PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > never mind
    All right, we leave that. Anything else?
    > where is PL20481
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { as: 'mei', house },
  ))

test('help in the middle of a return', () =>
  play(
    `
    > return PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > help
    I can tell you where an order is, take something back, help you choose a product, answer questions about delivery, payment, warranty and more, or fetch a person.
    Back to what we were doing:
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > Cirrus latex pillow
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > too hard
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > no
    All right, nothing was changed.`,
    { as: 'mei', house },
  ))

test('asked twice in a row', () =>
  play(
    `
    > I want to return something from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > I want to return something from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > the pillow
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > the wrong one was sent
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]`,
    { as: 'mei', house },
  ))

test('a person after a refused return', () =>
  play(
    `
    > I want to return the wok PL19002
    Order PL19002 is past its 30 days for returns (it arrived on 10 August). If something broke, the warranty may still help: just ask me about it.
    > that's unfair, I want to talk to somebody
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { as: 'mei', house },
  ))
