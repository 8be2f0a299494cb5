import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('number and e-mail in one line', () =>
  play(
    `
    > where is order PL20481, my email is mei@example.com
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { house },
  ))

test('capital letters and blanks', () =>
  play(
    `
    > TRACK PL 20400
    To keep orders private: which e-mail address did you order with?
    > TOM@EXAMPLE.COM
    Order PL20400 (Morrow house blend coffee beans and Gecko clip-on reading lamp) has been delivered. It arrived on 15 November.`,
    { house },
  ))

test('a mistyped e-mail, then the right one', () =>
  play(
    `
    > where is my order PL20490
    To keep orders private: which e-mail address did you order with?
    > tom@exmaple.com
    I can't find an order PL20490 for you. Please check the number and the e-mail address, or sign in to the shop and ask again.
    > where is my order PL20490
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.`,
    { house },
  ))

test('is my data safe, asked in the middle', () =>
  play(
    `
    > PL20210 where is it
    To keep orders private: which e-mail address did you order with?
    > is my data safe with you?
    We use your data to handle your orders and to serve you, and only with your consent for personal suggestions. We never sell data, and we follow Singapore's Personal Data Protection Act (PDPA).
    More: [What data we use, and why](/help/privacy-data-we-use?lang=en)
    Back to what we were doing:
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    Order PL20210 (Owlet dimmable desk lamp) has been delivered. It arrived on 1 November.`,
    { house },
  ))

test('a whole sentence as proof', () =>
  play(
    `
    > has PL20333 arrived
    To keep orders private: which e-mail address did you order with?
    > it's mei@example.com I think
    Order PL20333 (Cirrus latex pillow and Kueh Counter pandan soap) has been delivered. It arrived on 10 November.`,
    { house },
  ))

test('a number that nobody has', () =>
  play(
    `
    > where is PL12345
    To keep orders private: which e-mail address did you order with?
    > joe@example.com
    I can't find an order PL12345 for you. Please check the number and the e-mail address, or sign in to the shop and ask again.
    > what can you do
    I can tell you where an order is, take something back, help you choose a product, answer questions about delivery, payment, warranty and more, or fetch a person.
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))

test('no patience, a person please', () =>
  play(
    `
    > where's my stuff
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > can I just talk to someone
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house },
  ))

test('the proof of a return is wrong', () =>
  play(
    `
    > I want to return something
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20210
    To keep orders private: which e-mail address did you order with?
    > somebody@example.com
    I can't find an order PL20210 for you. Please check the number and the e-mail address, or sign in to the shop and ask again.`,
    { house },
  ))

test('two orders, each with its proof', () =>
  play(
    `
    > status of PL20490
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.
    > and PL20400
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Order PL20400 (Morrow house blend coffee beans and Gecko clip-on reading lamp) has been delivered. It arrived on 15 November.`,
    { house },
  ))

test('an emoji and a question', () =>
  play(
    `
    > 😡 where is my order
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > PL20481
    To keep orders private: which e-mail address did you order with?
    > mei@example.com
    Order PL20481 (Owlet dimmable desk lamp and Courtyard jasmine green tea) is on its way. We expect it on 23 November. Tracking number: NP4481207SG.`,
    { house },
  ))

test('the number first, as text only', () =>
  play(
    `
    > pl20377
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Order PL20377 (Sparrow mini rice cooker) was cancelled.`,
    { house },
  ))

test('a delivery question in the middle of the proof', () =>
  play(
    `
    > track PL20490
    To keep orders private: which e-mail address did you order with?
    > how long does standard delivery take?
    Standard delivery in Singapore takes 2–4 working days. We do not deliver on Sundays or public holidays.
    More: [How long delivery takes in Singapore](/help/delivery-times?lang=en)
    Back to what we were doing:
    To keep orders private: which e-mail address did you order with?
    > tom@example.com
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.`,
    { house },
  ))

test('stop before the proof', () =>
  play(
    `
    > track my order
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > forget it
    All right, we leave that. Anything else?
    > thanks anyway
    You're welcome. Anything else?`,
    { house },
  ))

test('start over in the proof', () =>
  play(
    `
    > where is PL20481
    To keep orders private: which e-mail address did you order with?
    > start over
    Let's start again. What can I do for you?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))

test('two letters of help in the middle', () =>
  play(
    `
    > where is my order
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > help
    I can tell you where an order is, take something back, help you choose a product, answer questions about delivery, payment, warranty and more, or fetch a person.
    Back to what we were doing:
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('the proof of somebody else’s order tells nothing', () =>
  play(
    `
    > is PL20333 there yet
    To keep orders private: which e-mail address did you order with?
    > ravi@example.com
    I can't find an order PL20333 for you. Please check the number and the e-mail address, or sign in to the shop and ask again.
    > bye
    Goodbye, and thanks for dropping by.
    Before you go: how was this chat? Feel free to skip this.
    [1 very bad] [2 bad] [3 all right] [4 good] [5 very good]`,
    { house },
  ))
