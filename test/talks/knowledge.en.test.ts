import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('delivery', () =>
  play(
    `
    > how long does delivery take
    Standard delivery in Singapore takes 2–4 working days. We do not deliver on Sundays or public holidays.
    More: [How long delivery takes in Singapore](/help/delivery-times?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('cost of delivery', () =>
  play(
    `
    > how much is shipping
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('abroad', () =>
  play(
    `
    > do you ship to malaysia
    Outside Singapore we ship to Malaysia, the rest of South-East Asia, mainland China, Hong Kong, Taiwan and Australia. We do not deliver to other countries yet.
    More: [Delivery outside Singapore](/help/delivery-abroad?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('payment', () =>
  play(
    `
    > can i pay with paynow
    You can pay by Visa, Mastercard, American Express, PayNow, GrabPay, Alipay or WeChat Pay. From S$100 you can also pay in three monthly instalments with Atome.
    More: [Which payment methods we accept](/help/payment-methods?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('warranty', () =>
  play(
    `
    > is there a warranty on the kettle
    The warranty is 2 years on electrical items and 1 year on other durable items. It starts on the day of delivery or pickup.
    More: [How long the warranty lasts](/help/warranty-period?lang=en)
    [It broke: use the warranty]`,
    { house },
  ))

test('invoice', () =>
  play(
    `
    > i need an invoice with our UEN
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('points', () =>
  play(
    `
    > how do i use my points
    Sign in, go to the checkout and choose how many points to use: every 100 points take S$5 off.
    More: [Using your points](/help/loyalty-use-points?lang=en)`,
    { house },
  ))

test('gift', () =>
  play(
    `
    > can you gift wrap it
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('my data', () =>
  play(
    `
    > what data do you keep about me
    We use your data to handle your orders and to serve you, and only with your consent for personal suggestions. We never sell data, and we follow Singapore's Personal Data Protection Act (PDPA).
    More: [What data we use, and why](/help/privacy-data-we-use?lang=en)`,
    { house },
  ))

test('cancel', () =>
  play(
    `
    > i want to cancel my order
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('address', () =>
  play(
    `
    > can you change the delivery address
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('hours', () =>
  play(
    `
    > when is the store open on sunday
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))
