import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const remedy = `I'm sorry that it is not as it should be. Would you like a replacement or your money back?
    [A replacement] [My money back]`

test.each(['the right one', 'a new one', 'the one i ordered please', 'send it again'])(
  '%s is a replacement',
  (answer) =>
    play(
      `
      > the reading lamp from PL20400 is wrong, i got a pillow instead
      ${remedy}
      > ${answer}
      Shall I ask for a replacement of the Gecko clip-on reading lamp from order PL20400?
      [Yes] [No]`,
      { as: 'tom', house },
    ),
)

test('a yes to one of two is asked which', () =>
  play(
    `
    > the reading lamp from PL20400 came broken
    ${remedy}
    > yes
    Which of the two shall it be: a replacement, or your money back?
    [A replacement] [My money back]`,
    { as: 'tom', house },
  ))

test('new ones for both, with the reason that was told', () =>
  play(
    `
    > the reading lamp from PL20400 came broken
    ${remedy}
    > i want new ones for both
    I do these one by one: first the Gecko clip-on reading lamp, then the Morrow house blend coffee beans.
    …
    > yes
    I'm sorry about that. It is noted as T-…: a replacement of the Gecko clip-on reading lamp. …
    And the other thing you mentioned:
    Now the Morrow house blend coffee beans.
    Shall I ask for a replacement of the Morrow house blend coffee beans from order PL20400?
    [Yes] [No]
    > yes
    I'm sorry about that. It is noted as T-…: a replacement of the Morrow house blend coffee beans. …
    You need not send it back.`,
    { as: 'tom', house },
  ))

test('what came damaged and cost little stays where it is', () =>
  play(
    `
    > the coffee beans from PL20400 came torn, i want my money back
    Shall I ask for your money back for the Morrow house blend coffee beans from order PL20400? You need not send it back.
    [Yes] [No]
    > do i have to send it back
    You need not send it back.
    Shall I ask for your money back for the Morrow house blend coffee beans from order PL20400? You need not send it back.
    [Yes] [No]
    > yes
    I'm sorry about that. It is noted as T-…: your money back for the Morrow house blend coffee beans. You need not send it back: …
    > how long will that take
    A colleague sees to it and tells you here by …`,
    { as: 'tom', house },
  ))

test('why and in which state it comes back is not asked when it was told', () =>
  play(
    `
    > I'd like to return the reading lamp from PL20400, my son already has one. It is unused.
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > what does it cost
    The label costs S$4.90, or nothing if it was our fault. You can also bring it back to the store, free of charge.
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('the state that is told where the reason is asked is heard', () =>
  play(
    `
    > return the reading lamp from PL20400
    What is the reason?
    […
    > unused
    Good to know, thank you.
    What is the reason?
    […
    > yes
    Please choose what comes closest, or tell me in a few words why it comes back.
    […
    > too bright
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('a return is not to be while it is asked about', () =>
  play(
    `
    > return the reading lamp from PL20400
    What is the reason?
    […
    > cancel the return
    All right, nothing was changed.`,
    { as: 'tom', house },
  ))

test('a return that was registered is taken back while its label is asked about', () =>
  play(
    `
    > return the reading lamp from PL20400, too bright, unused
    …
    > yes
    Done: return R-…
    > where is my label
    The label of return R-…
    […
    > cancel the return
    Noted as T-…: a colleague takes the return back …`,
    { as: 'tom', house },
  ))

test('how long a replacement takes is asked in the middle and after it', () =>
  play(
    `
    > the reading lamp from PL20400 came broken, please send me a new one
    Shall I ask for a replacement …
    [Yes] [No]
    > how long will that take?
    A colleague looks at it first and tells you here by …
    Shall I ask for a replacement …
    [Yes] [No]
    > yes
    I'm sorry about that. It is noted as T-…
    > when will i get the new one
    A colleague looks at it first and tells you here by …
    > do i have to send the broken one back
    Please keep it for now: …`,
    { as: 'tom', house },
  ))

test('who would rather have the money has that told to the colleague', () =>
  play(
    `
    > the reading lamp from PL20400 came broken, please send me a new one
    Shall I ask for a replacement …
    [Yes] [No]
    > yes
    I'm sorry about that. It is noted as T-…
    > actually refund better
    I have added that to T-…, so my colleague reads it too.`,
    { as: 'tom', house },
  ))

test.each([
  'my reading lamp from PL20400 arrived with a dent and one clip is missing',
  'the lamp from PL20400 smells of plastic',
  'got the lamp from PL20400 but the arm is bent',
])('%s: who tells what is wrong is sold nothing', (message) =>
  play(
    `
    > ${message}
    ${remedy}`,
    { as: 'tom', house },
  ),
)

test('who only lets us know is thanked', () =>
  play(
    `
    > the coffee came with the box crushed but the beans are fine, just letting you know
    Thank you for telling us, and I am glad that it is all right otherwise. There is nothing that you need to do.`,
    { as: 'tom', house },
  ))

test('another colour than the one that is known is no promise', () =>
  play(
    `
    > exchange the reading lamp from PL20400 for red
    I know the Gecko clip-on reading lamp only in moss green, so there may be no other. I can also take it back instead.
    Shall I register an exchange of the Gecko clip-on reading lamp? You asked for: red
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('what broke by accident is not made good', () =>
  play(
    `
    > the reading lamp from PL20400 is broken
    ${remedy}
    > i dropped it
    Accidents happen. We make good what came damaged or wrong, and what broke afterwards is not part of that, so I can't offer it for the Gecko clip-on reading lamp. If you see it differently, a colleague can have a look.
    [Talk to a person]`,
    { as: 'tom', house },
  ))

test('what is said of another thing in the first message is no wish for a new one', () =>
  play(
    `
    > the reading lamp from PL20400 is cracked, and i bought it as a new lamp for another room
    ${remedy}`,
    { as: 'tom', house },
  ))
