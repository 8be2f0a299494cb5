import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('too old', () =>
  play(
    `
    > I want to return PL19002
    To keep orders private: which e-mail address did you order with?
    > mei@example.com
    Order PL19002 is past its 30 days for returns (it arrived on 10 August). If something broke, the warranty may still help: just ask me about it.`,
    { house },
  ))

test('on its way', () =>
  play(
    `
    > return order PL20481
    To keep orders private: which e-mail address did you order with?
    > mei@example.com
    Order PL20481 has not arrived yet, so there is nothing to send back. You can refuse the parcel at the door, or ask me again when it is there.`,
    { house },
  ))

test('leaves the return, asks for a lamp', () =>
  play(
    `
    > I'd like to return my order
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > forget it
    All right, we leave that. Anything else?
    > do you have desk lamps
    Owlet dimmable desk lamp: S$89.00, in stock (31 pieces). …
    - Material: Aluminium
    - Colour: Charcoal
    - Size: 40 x 18 x 45 cm
    - Light: 600 lm, 2700-5000 K, five steps
    - Power: 10 W, 230 V, UK plug
    * Owlet dimmable desk lamp | S$89.00, in stock`,
    { house },
  ))

test('starts over in the middle', () =>
  play(
    `
    > return PL20210
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > start over
    Let's start again. What can I do for you?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))

test('both items, chosen by a button', () =>
  play(
    `
    > i want to send sth back
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20400
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Which item would you like to send back?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp]
    > Gecko clip-on reading lamp
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > It is damaged or faulty
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-… for the Gecko clip-on reading lamp is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { house },
  ))

test('number and e-mail in one line', () =>
  play(
    `
    > I want to return order PL20210, my e-mail is ravi@example.com
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > It is the wrong item
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > yes
    Done: return R-… for the Owlet dimmable desk lamp is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { house },
  ))

test('opening hours in the middle', () =>
  play(
    `
    > return PL20210
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > when is your store open?
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
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
    { house },
  ))

test('a cancelled order', () =>
  play(
    `
    > can I send back PL20377
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Order PL20377 was cancelled, so there is nothing to send back.`,
    { house },
  ))

test('the wrong e-mail, then a person', () =>
  play(
    `
    > return PL20333
    To keep orders private: which e-mail address did you order with?
    > maybe@example.com
    I can't find an order PL20333 for you. Please check the number and the e-mail address, or sign in to the shop and ask again.
    > I need to speak to a person
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house },
  ))

test('the order first, then its return', () =>
  play(
    `
    > where is my order PL20210
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    Order PL20210 (Owlet dimmable desk lamp) has been delivered. It arrived on 1 November.
    > I want to return PL20210
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
    { house },
  ))

test('bath soap, opened, with a Chinese word', () =>
  play(
    `
    > 退货 please, PL20333
    为了保护订单信息，请告诉我下单时用的邮箱。
    > mei@example.com
    您想退哪一样？
    [卷云乳胶枕] [糕点铺香兰手工皂]
    > soap
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > It does not suit me
    Kueh Counter pandan soap: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > no
    I'm sorry: once opened, we can't take the Kueh Counter pandan soap back, for reasons of hygiene.`,
    { house },
  ))
