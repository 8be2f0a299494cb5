import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('the least for free delivery', () =>
  play(
    `
    > what is the minimum for free delivery
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    [That helps] [That is not it]
    > is there a fee for express
    With express delivery, an order placed before 14:00 arrives the next working day, for S$9.90. We do not offer same-day delivery.
    More: [Express delivery: next working day](/help/delivery-express?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('same day', () =>
  play(
    `
    > do you do same day delivery
    With express delivery, an order placed before 14:00 arrives the next working day, for S$9.90. We do not offer same-day delivery.
    More: [Express delivery: next working day](/help/delivery-express?lang=en)
    [That helps] [That is not it]
    > ok then when would it arrive if I order today
    Standard delivery in Singapore takes 2–4 working days. We do not deliver on Sundays or public holidays.
    More: [How long delivery takes in Singapore](/help/delivery-times?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('collect', () =>
  play(
    `
    > can i collect from the shop
    Pickup from our store is free, and your order is ready the next working day. We keep it for you for 7 days.
    More: [Picking up your order from the store](/help/store-pickup?lang=en)
    [That helps] [That is not it]
    > till what time is the shop open on Saturday
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('another branch', () =>
  play(
    `
    > do you have another branch
    Our store is at 28 Pandan Lane, Singapore 590028, two minutes from Tulip Garden bus stop. It is our only store.
    More: [Where our store is and how to get there](/help/store-location?lang=en)
    [That helps] [That is not it]
    > open on public holidays?
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    On public holidays such as Christmas the store opens as usual, apart from those two days, although no parcels are delivered.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('contact by all ways', () =>
  play(
    `
    > contact number pls
    Call +65 6555 0128 (Mon-Sat 9:00-18:00), write to help@pandanlane.example, or use the chat, which is open 24 hours.
    More: [Phone, e-mail and chat hours](/help/contact-hours?lang=en)
    [That helps] [That is not it]
    > whatsapp?
    Call +65 6555 0128 (Mon-Sat 9:00-18:00), write to help@pandanlane.example, or use the chat, which is open 24 hours.
    More: [Phone, e-mail and chat hours](/help/contact-hours?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('cards and wallets', () =>
  play(
    `
    > do you accept mastercard
    You can pay by Visa, Mastercard, American Express, PayNow, GrabPay, Alipay or WeChat Pay. From S$100 you can also pay in three monthly instalments with Atome.
    More: [Which payment methods we accept](/help/payment-methods?lang=en)
    [That helps] [That is not it]
    > paynow qr?
    You can pay by Visa, Mastercard, American Express, PayNow, GrabPay, Alipay or WeChat Pay. From S$100 you can also pay in three monthly instalments with Atome.
    More: [Which payment methods we accept](/help/payment-methods?lang=en)
    [That helps] [That is not it]
    > alipay
    You can pay by Visa, Mastercard, American Express, PayNow, GrabPay, Alipay or WeChat Pay. From S$100 you can also pay in three monthly instalments with Atome.
    More: [Which payment methods we accept](/help/payment-methods?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('instalments, in a sentence', () =>
  play(
    `
    > The chair is a bit pricey for me, could I pay for it in monthly instalments?
    From S$100 you can split an order into three monthly instalments with Atome.
    More: [Paying in three monthly instalments](/help/payment-instalments?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('money taken', () =>
  play(
    `
    > when will the money be deducted
    We take the money when your order is packed, usually about 2 hours after you place it. A pre-order is charged only when we send it.
    More: [When the money is taken](/help/payment-when-charged?lang=en)
    [That helps] [That is not it]
    > why is there two charges on my card
    An order is charged only once, so a second entry is usually a bank reservation left over from a failed attempt, and your bank releases it by itself. If both amounts are really booked, tell us and we refund the extra one.
    More: [You see the charge twice](/help/payment-charged-twice?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('cheaper somewhere else', () =>
  play(
    `
    > i found it cheaper on Lazada
    If an item you bought gets cheaper in our own shop within 14 days, we refund the difference. We don't match prices of other shops.
    More: [Price adjustment and price matching](/help/promo-price-adjustment?lang=en)
    [That helps] [That is not it]
    > do you price match Ikea
    If an item you bought gets cheaper in our own shop within 14 days, we refund the difference. We don't match prices of other shops.
    More: [Price adjustment and price matching](/help/promo-price-adjustment?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('bought yesterday, on sale today', () =>
  play(
    `
    > I bought it yesterday and now it is on sale
    If an item you bought gets cheaper in our own shop within 14 days, we refund the difference. We don't match prices of other shops.
    More: [Price adjustment and price matching](/help/promo-price-adjustment?lang=en)
    [That helps] [That is not it]
    > great, thanks
    You're welcome. Anything else?`,
    { house },
  ))
