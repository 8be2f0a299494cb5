import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const asked = (address: string) => `Shall I send order PL20490 to this address? ${address}
    [Yes] [No]`

test('the unit number is put right at the confirmation', () =>
  play(
    `
    > change the address of PL20490
    Where should it go? Please write the full address, with house or unit number and postcode.
    > which address do you have now?
    I can't see the present address here; it stands in the confirmation e-mail and in your account.
    Where should it go? Please write the full address, with house or unit number and postcode.
    > 8 Marina View #20-03, Singapore 018960
    ${asked('8 Marina View #20-03, Singapore 018960')}
    > yes but its #21-03
    ${asked('8 Marina View #21-03, Singapore 018960')}
    > no, it's #22-03, not #21-03
    All right, I have changed that.
    ${asked('8 Marina View #22-03, Singapore 018960')}
    > and the postcode is 018961
    ${asked('8 Marina View #22-03, Singapore 018961')}
    > no
    All right, nothing was changed.`,
    { as: 'tom', house },
  ))

test('another address after a no', () =>
  play(
    `
    > change the address of PL20490 to 8 Marina View #20-03, Singapore 018960
    ${asked('8 Marina View #20-03, Singapore 018960')}
    > no
    All right, nothing was changed.
    > 8 Marina View #21-03, Singapore 018960
    ${asked('8 Marina View #21-03, Singapore 018960')}
    > 12 Jalan Besar #03-04, Singapore 208787
    All right, I have changed that.
    ${asked('12 Jalan Besar #03-04, Singapore 208787')}
    > no
    All right, nothing was changed.`,
    { as: 'tom', house },
  ))
