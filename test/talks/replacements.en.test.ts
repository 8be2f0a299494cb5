import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const asked = `Shall I ask for a replacement of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]`

test('who asked for a return may have a replacement instead', () =>
  play(
    `
    > return the Gecko lamp from PL20400, it is broken
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > replacement please
    ${asked}
    > yes
    I'm sorry about that. It is noted as T-…: a replacement of the Gecko clip-on reading lamp. A colleague …`,
    { as: 'tom', house },
  ))

test('no return, just a new one', () =>
  play(
    `
    > return the Gecko lamp from PL20400, it is cracked
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > no, I dont want to return it, just a new lamp
    All right, I have changed that.
    ${asked}
    > my money back after all
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > no, I don't want to return it
    All right, nothing was changed.`,
    { as: 'tom', house },
  ))

test('a replacement is asked for at once', () =>
  play(
    `
    > the Gecko lamp from PL20400 came broken, please send me a new one
    ${asked}
    > no
    All right, nothing was changed.`,
    { as: 'tom', house },
  ))

test('a replacement while the reason is open', () =>
  play(
    `
    > return the Gecko lamp from PL20400
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > can i get a replacement
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > it does not work
    ${asked}`,
    { as: 'tom', house },
  ))

test('what only does not suit is not replaced', () =>
  play(
    `
    > return the Gecko lamp from PL20400, it is too bright
    Gecko clip-on reading lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > i want a replacement
    We replace what came damaged or wrong. The Gecko clip-on reading lamp I can take back, or exchange for another size or colour.
    [Exchange something] [Return something]`,
    { as: 'tom', house },
  ))

test('a replacement after the return was registered', () =>
  play(
    `
    > return the Gecko lamp from PL20400, it is broken
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-…
    > I want a replacement
    ${asked}`,
    { as: 'tom', house },
  ))
