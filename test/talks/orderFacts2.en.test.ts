import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())
const mei = { as: 'mei', house } as const

test('a return is known by its number', () =>
  play(
    `
    > return the pillow and the soap from PL20333, they are broken
    I do these one by one…
    > yes
    Done: return R-3001 …
    > no
    All right, nothing was changed.
    > what is the status of return R-3001
    Return R-3001 for the Cirrus latex pillow was registered on 20 November. …
    > did you get my return
    Return R-3001 for the Cirrus latex pillow was registered …
    > you refunded only half
    I'm sorry that something went wrong. What happened? A person will read this.
    > never mind
    …`,
    mei,
  ))

test('which orders are open', () =>
  play(
    `
    > which of my orders are still on the way
    - Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.
    > where is PL20481
    Order PL20481 …
    > when
    Order PL20481 …
    > can you leave it at the door please
    We expect order PL20481 on 23 November. Shall a colleague pass this on to the courier? leave it at the door please
    [Yes] [No]`,
    mei,
  ))

test('at the door, while the parcel is still here', () =>
  play(
    `
    > PL20490 please leave it at the door
    We expect order PL20490 on 25 November. Shall a colleague pass this on to the courier? PL20490 please leave it at the door
    [Yes] [No]`,
    { as: 'tom', house },
  ))

test('after an order was talked about, other things are what they are', () =>
  play(
    `
    > where is PL20490
    Order PL20490 …
    > what time does your store open
    Our store is open …
    [That helps] [That is not it]
    > where is PL20400
    Order PL20400 …
    > i got it but the lamp is broken
    I'm sorry that it is not as it should be. Would you like a replacement or your money back?
    [A replacement] [My money back]`,
    { as: 'tom', house },
  ))

test('a question about a product while the order is asked for', () =>
  play(
    `
    > I want to return something
    Which of your orders is it?
    […
    > one more thing, how much is the Gecko lamp?
    Gecko clip-on reading lamp: …
    Back to what we were doing:
    Which of your orders is it?
    […`,
    mei,
  ))
