import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())
const tom = { as: 'tom', house } as const

test('what is asked of the order that was just talked about', () =>
  play(
    `
    > where is my order
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.
    > ok and when will it ship?
    Order PL20490 is waiting to be packed, and leaves us after that; the exact hour I do not know. It should be with you on 25 November.
    > in the morning or in the afternoon?
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November. The hour I do not know: the tracking link shows the day, and a colleague can ask.
    [Talk to a person]
    > can i get it earlier
    …I can not move the day myself; a colleague can see whether the carrier can.
    [Talk to a person]
    > how much did i pay for it
    Order PL20490 holds:
    - 1 × Cicada portable speaker: S$69.90
    That is S$69.90 for the goods; delivery and discounts stand on the invoice.
    [Get an invoice]
    > how long do i have
    Yes: order PL20490 is not packed yet, and until then you can cancel it free of charge. I do not see the hour when it is packed, so better soon.
    [Cancel an order]
    > what's in it again?
    Order PL20490 (Cicada portable speaker) has been placed…
    > which address is it going to
    I can't see the present address here; it stands in the confirmation e-mail and in your account.
    [Change the address]`,
    tom,
  ))

test('a cancelled order: why, and once more', () =>
  play(
    `
    > what happened to order PL20377
    Order PL20377 (Sparrow mini rice cooker) was cancelled.
    > can i undo the cancel
    The cancellation of PL20377 can't be undone, but you can order the same again: [Sparrow mini rice cooker](…).
    > i didnt cancel it!!
    My records say that order PL20377 was cancelled; more does not stand in them. I have called a colleague, who will look into it and answer you here.`,
    tom,
  ))

test('the parcel is there, whatever the records say', () =>
  play(
    `
    > I want to return the rice cooker from PL20377
    Order PL20377 was cancelled, so there is nothing to send back.
    > what?? i have it in my hands
    My records say that order PL20377 was cancelled; more does not stand in them. I have called a colleague…`,
    tom,
  ))

test('one thing of an order is not cancelled without the others', () =>
  play(
    `
    > cancel order PL20490 please
    Shall I cancel order PL20490 (Cicada portable speaker)?
    [Yes] [No]
    > is there a fee?
    Cancelling is free, and nothing has been charged yet, so there is nothing to refund.
    Shall I cancel order PL20490 (Cicada portable speaker)?
    [Yes] [No]
    > wait
    Take your time; nothing happens until you say yes.
    Shall I cancel order PL20490 (Cicada portable speaker)?
    [Yes] [No]
    > no
    All right, nothing was changed.`,
    tom,
  ))
