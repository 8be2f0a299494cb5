import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('two items are returned one by one, and told so', () =>
  play(
    `
    > return from PL20400
    Which item would you like to send back?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp]
    > can i choose several
    You can name several, and I do them one by one.
    Which item would you like to send back?
    [Morrow house blend coffee beans] [Gecko clip-on reading lamp]
    > the beans and the reading lamp
    I do these one by one: first the Morrow house blend coffee beans, then the Gecko clip-on reading lamp.
    What is the reason?
    […
    > wrong item
    Shall I register the return of the Morrow house blend coffee beans from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-…
    And the other thing you mentioned:
    Now the Gecko clip-on reading lamp.
    What is the reason?
    […
    > it is broken
    I'm sorry that it is not as it should be. Would you like a replacement or your money back?
    [A replacement] [My money back]
    > money
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-…`,
    { as: 'tom', house },
  ))

test('both of them, in one message with the reason', () =>
  play(
    `
    > return the pillow and the soap from PL20333, both came damaged
    I do these one by one: first the Cirrus latex pillow, then the Kueh Counter pandan soap.
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]
    > yes
    Done: return R-…
    And the other thing you mentioned:
    Now the Kueh Counter pandan soap.
    Shall I ask for your money back for the Kueh Counter pandan soap from order PL20333? You need not send it back.
    [Yes] [No]
    > no
    All right, nothing was changed.`,
    { as: 'mei', house },
  ))

test('what is not in the order is said to be not there', () =>
  play(
    `
    > return the wok and the soap from PL20333
    There is no “wok” in order PL20333.
    What is the reason?
    […
    > never mind
    …`,
    { as: 'mei', house },
  ))

test('all but one', () =>
  play(
    `
    > return from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > everything except the pillow
    What is the reason?
    […
    > it is damaged
    Shall I ask for your money back for the Kueh Counter pandan soap from order PL20333? You need not send it back.
    [Yes] [No]`,
    { as: 'mei', house },
  ))

test('two things are missing', () =>
  play(
    `
    > the lamp and the tea are missing from PL20481
    I do these one by one: first the Owlet dimmable desk lamp, then the Courtyard jasmine green tea.
    Would you like a replacement or your money back?
    [A replacement] [My money back]
    > a replacement
    Shall I report that the Owlet dimmable desk lamp from order PL20481 is missing, and ask for a replacement?
    [Yes] [No]
    > yes
    I'm sorry about that. It is noted as T-…
    And the other thing you mentioned:
    Now the Courtyard jasmine green tea.
    Would you like a replacement or your money back?
    […`,
    { as: 'mei', house },
  ))

test('the second one', () =>
  play(
    `
    > return from PL20333
    Which item would you like to send back?
    [Cirrus latex pillow] [Kueh Counter pandan soap]
    > the second one
    What is the reason?
    […
    > it is damaged
    Shall I ask for your money back for the Kueh Counter pandan soap from order PL20333? You need not send it back.
    [Yes] [No]`,
    { as: 'mei', house },
  ))

test('what is asked about the items of an order', () =>
  play(
    `
    > something is missing from PL20333
    What is missing?
    [Cirrus latex pillow] [Kueh Counter pandan soap] [The whole parcel]
    > it is not in that list
    These are all the items of order PL20333. Did it come with another order? Then write that number. If a part of something is missing, choose the thing.
    What is missing?
    [Cirrus latex pillow] [Kueh Counter pandan soap] [The whole parcel]
    > the whole thing!! i just said
    Would you like a replacement or your money back?
    […`,
    { as: 'mei', house },
  ))

test('nothing is exchanged for the same', () =>
  play(
    `
    > exchange the reading lamp from PL20400
    Which size or colour would you like instead?
    > which colours are there?
    I see here only the kind that you have. Write what you would like, and a colleague checks whether there is one.
    Which size or colour would you like instead?
    > moss green
    The Gecko clip-on reading lamp is Moss green already, and I know no other. I can take it back instead, or a colleague looks for another kind.
    [Return something] [Talk to a person]`,
    { as: 'tom', house },
  ))
