import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a busy mother', () =>
  play(
    `
    > how long is delivery
    Standard delivery in Singapore takes 2–4 working days. We do not deliver on Sundays or public holidays.
    More: [How long delivery takes in Singapore](/help/delivery-times?lang=en)
    [That helps] [That is not it]
    > what's the shipping fee
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('by tomorrow', () =>
  play(
    `
    > can I get it tomorrow?
    With express delivery, an order placed before 14:00 arrives the next working day, for S$9.90. We do not offer same-day delivery.
    More: [Express delivery: next working day](/help/delivery-express?lang=en)
    [That helps] [That is not it]
    > until when do I have to order for express
    With express delivery, an order placed before 14:00 arrives the next working day, for S$9.90. We do not offer same-day delivery.
    More: [Express delivery: next working day](/help/delivery-express?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('at work all day', () =>
  play(
    `
    > im at work all day, can you deliver in the evening
    You can choose an evening slot from Monday to Saturday between 18:00 and 22:00 for S$6.90. Pick it at checkout, before you pay.
    More: [Delivery in the evening](/help/delivery-evening-slot?lang=en)
    [That helps] [That is not it]
    > deliver at 8pm can?
    You can choose an evening slot from Monday to Saturday between 18:00 and 22:00 for S$6.90. Pick it at checkout, before you pay.
    More: [Delivery in the evening](/help/delivery-evening-slot?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('free from sixty', () =>
  play(
    `
    > from how much is delivery free
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    [That helps] [That is not it]
    > thanks
    You're welcome. Anything else?`,
    { house },
  ))

test('a big chair', () =>
  play(
    `
    > how do you deliver a big chair
    Large, furniture-like items are delivered by appointment for S$25. We contact you after you order and agree on a day together.
    More: [Delivery of large items](/help/delivery-large-items?lang=en)
    [That helps] [That is not it]
    > appointment for large items?
    Large, furniture-like items are delivered by appointment for S$25. We contact you after you order and agree on a day together.
    More: [Delivery of large items](/help/delivery-large-items?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('nobody at home', () =>
  play(
    `
    > what happens if I'm not at home
    If you ask us, NinePost can leave your parcel at the door, so nobody has to be at home. Tell us at checkout, or in the chat with your order number before the parcel goes out.
    More: [Nobody at home, or parcel left at the door](/help/delivery-not-at-home?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('a new home', () =>
  play(
    `
    > I moved house! can I change the address of my order?
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > i typed the wrong address
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('across the Causeway', () =>
  play(
    `
    > can you send to JB
    Outside Singapore we ship to Malaysia, the rest of South-East Asia, mainland China, Hong Kong, Taiwan and Australia. We do not deliver to other countries yet.
    More: [Delivery outside Singapore](/help/delivery-abroad?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('an aunt in Shanghai', () =>
  play(
    `
    > I want to send a gift to my aunt in Shanghai, possible?
    Outside Singapore we ship to Malaysia, the rest of South-East Asia, mainland China, Hong Kong, Taiwan and Australia. We do not deliver to other countries yet.
    More: [Delivery outside Singapore](/help/delivery-abroad?lang=en)
    [That helps] [That is not it]
    > and to Hong Kong?
    Outside Singapore we ship to Malaysia, the rest of South-East Asia, mainland China, Hong Kong, Taiwan and Australia. We do not deliver to other countries yet.
    More: [Delivery outside Singapore](/help/delivery-abroad?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('pickup', () =>
  play(
    `
    > can i pick up myself
    Pickup from our store is free, and your order is ready the next working day. We keep it for you for 7 days.
    More: [Picking up your order from the store](/help/store-pickup?lang=en)
    [That helps] [That is not it]
    > how long do you keep a pickup order
    Pickup from our store is free, and your order is ready the next working day. We keep it for you for 7 days.
    More: [Picking up your order from the store](/help/store-pickup?lang=en)
    [That helps] [That is not it]
    > where is the store
    Our store is at 28 Pandan Lane, Singapore 590028, two minutes from Tulip Garden bus stop. It is our only store.
    More: [Where our store is and how to get there](/help/store-location?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('crushed', () =>
  play(
    `
    > my parcel arrived crushed
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('the wrong thing', () =>
  play(
    `
    > you sent me the wrong thing
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('lost', () =>
  play(
    `
    > the parcel is lost
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('Singlish', () =>
  play(
    `
    > delivery how much ah
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    [That helps] [That is not it]
    > deliver at night can?
    You can choose an evening slot from Monday to Saturday between 18:00 and 22:00 for S$6.90. Pick it at checkout, before you pay.
    More: [Delivery in the evening](/help/delivery-evening-slot?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('the items of an order', () =>
  play(
    `
    > can I add something to my order
    The items in an order can't be edited, but PL20490 is not packed yet: I can cancel it free of charge and you order again. If you only want to add something, just place a second order.
    [Cancel an order] [Talk to a person]`,
    { as: 'tom', house },
  ))

test('postage in one word', () =>
  play(
    `
    > postage?
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    [That helps] [That is not it]
    > self collection available?
    Pickup from our store is free, and your order is ready the next working day. We keep it for you for 7 days.
    More: [Picking up your order from the store](/help/store-pickup?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('a tangle: delivery, return, delivery', () =>
  play(
    `
    > how much is shipping
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    [That helps] [That is not it]
    > i want to return something
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > forget it
    All right, we leave that. Anything else?
    > how long does delivery take
    Standard delivery in Singapore takes 2–4 working days. We do not deliver on Sundays or public holidays.
    More: [How long delivery takes in Singapore](/help/delivery-times?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))
