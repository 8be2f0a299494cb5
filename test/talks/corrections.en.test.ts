import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('another item of the same order', () =>
  play(
    `
    > the reading lamp from PL20400 arrived broken
    I'm sorry that it is not as it should be. Would you like a replacement or your money back?
    [A replacement] [My money back]
    > My money back
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > no, not the lamp, the coffee beans
    All right, I have changed that.
    Shall I ask for your money back for the Morrow house blend coffee beans from order PL20400? You need not send it back.
    [Yes] [No]
    > no
    …`,
    { as: 'tom', house },
  ))

test('another order, before the proof', () =>
  play(
    `
    > where is order PL20481?
    To keep orders private: which e-mail address did you order with?
    > sorry, I meant PL20490
    All right, I have changed that.
    To keep orders private: which e-mail address did you order with?
    > nobody@example.com
    …PL20490…`,
    { house },
  ))

test('another reason than the one that was given', () =>
  play(
    `
    > I want to return the pillow from PL20333, it is too soft
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > sorry, I mean it is torn
    All right, I have changed that.
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-… for the Cirrus latex pillow is registered. The label comes by e-mail and costs you nothing. The money is back within 5 working days after it reaches us.`,
    { as: 'mei', house },
  ))

test('a number that turns out to be another one', () =>
  play(
    `
    > where is order PL20400?
    …
    > sorry, it should be PL20481
    …PL20481…`,
    { as: 'mei', house },
  ))

test('a no that comes with hesitation', () =>
  play(
    `
    > I want to return the pillow from PL20333, too soft
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > yes
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > hmm, no
    All right, nothing was changed.`,
    { as: 'mei', house },
  ))
