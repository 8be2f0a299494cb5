import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('the whole talk shifts, and comes back', () =>
  play(
    `
    > I want to return something
    Which of your orders is it?
    [PL20481: Owlet dimmable desk lamp and 1 more, 18 November] [PL20333: Cirrus latex pillow and 1 more, 6 November] [PL19002: Sunbird carbon-steel wok, 7 August]
    > and how much is gift wrapping
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    Back to what we were doing:
    Which of your orders is it?
    [PL20481: Owlet dimmable desk lamp and 1 more, 18 November] [PL20333: Cirrus latex pillow and 1 more, 6 November] [PL19002: Sunbird carbon-steel wok, 7 August]
    > ok now the return, PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > pillow
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > too hard
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Cirrus latex pillow is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.
    > thank you
    You're welcome. Anything else?`,
    { as: 'mei', house },
  ))

test('go ahead', () =>
  play(
    `
    > I'd like to return PL20210
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > too bright
    Owlet dimmable desk lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > yes
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > go ahead
    Done: return R-… for the Owlet dimmable desk lamp is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'ravi', house },
  ))

test('the Singlish yes', () =>
  play(
    `
    > can return PL20210 or not
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > doesnt fit on my table
    Owlet dimmable desk lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > yes
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > can
    Done: return R-… for the Owlet dimmable desk lamp is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
    { as: 'ravi', house },
  ))

test('the Singlish no', () =>
  play(
    `
    > return PL20210
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > too big
    Owlet dimmable desk lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > yes
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > nah
    All right, nothing was changed.`,
    { as: 'ravi', house },
  ))

test('the answer in Chinese', () =>
  play(
    `
    > return PL20210
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > too bright
    Owlet dimmable desk lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > yes
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > 好的
    办好了：夜鸮调光台灯的退货单号是 R-…。退货标签会发到您的邮箱，退款时会扣除 S$4.90 运费，送到门店退则免费。收到退货后 5 个工作日内退款。`,
    { as: 'ravi', house },
  ))

test('cracked', () =>
  play(
    `
    > return PL20210
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > cracked
    Shall I register the return of the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > correct
    Done: return R-… for the Owlet dimmable desk lamp is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { as: 'ravi', house },
  ))
