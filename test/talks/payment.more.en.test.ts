import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('cards', () =>
  play(
    `
    > which credit cards do you take
    You can pay by Visa, Mastercard, American Express, PayNow, GrabPay, Alipay or WeChat Pay. From S$100 you can also pay in three monthly instalments with Atome.
    More: [Which payment methods we accept](/help/payment-methods?lang=en)
    [That helps] [That is not it]
    > amex?
    You can pay by Visa, Mastercard, American Express, PayNow, GrabPay, Alipay or WeChat Pay. From S$100 you can also pay in three monthly instalments with Atome.
    More: [Which payment methods we accept](/help/payment-methods?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('instalments', () =>
  play(
    `
    > can i pay in 3 months
    From S$100 you can split an order into three monthly instalments with Atome.
    More: [Paying in three monthly instalments](/help/payment-instalments?lang=en)
    [That helps] [That is not it]
    > atome?
    From S$100 you can split an order into three monthly instalments with Atome.
    More: [Paying in three monthly instalments](/help/payment-instalments?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('a failed payment', () =>
  play(
    `
    > my payment failed what now
    Your order stays open for 30 minutes after a failed payment, so you can simply try again or choose another method. After that it lapses and you would need to order again.
    More: [Your payment was declined](/help/payment-declined?lang=en)
    [That helps] [That is not it]
    > my card got declined
    Your order stays open for 30 minutes after a failed payment, so you can simply try again or choose another method. After that it lapses and you would need to order again.
    - Check the card number, expiry date and security code for slips.
    More: [Your payment was declined](/help/payment-declined?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('when is it taken', () =>
  play(
    `
    > when do you charge my card
    We take the money when your order is packed, usually about 2 hours after you place it. A pre-order is charged only when we send it.
    More: [When the money is taken](/help/payment-when-charged?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('charged twice', () =>
  play(
    `
    > I was charged twice!!!
    An order is charged only once, so a second entry is usually a bank reservation left over from a failed attempt, and your bank releases it by itself. If both amounts are really booked, tell us and we refund the extra one.
    More: [You see the charge twice](/help/payment-charged-twice?lang=en)
    [That helps] [That is not it]
    > ok phew, thanks
    You're welcome. Anything else?`,
    { house },
  ))

test('the invoice', () =>
  play(
    `
    > where's my invoice
    Which of your orders is it?
    [PL20490: Cicada portable speaker, 19 November] [PL20400: Morrow house blend coffee beans and 1 more, 11 November]
    > send me the receipt for my last order
    Here is the [invoice for order PL20490](/invoices/PL20490). The link works for a day.`,
    { as: 'tom', house },
  ))

test('a company invoice, much later', () =>
  play(
    `
    > I need a company invoice for an order from last spring, is that still possible?
    You can ask for a company invoice up to 12 months after your purchase. It replaces the one made out to you.
    It is in the confirmation e-mail and in your account. If you have neither, tell us the e-mail address used for the order and roughly when you bought, and we'll look it up.
    More: [Asking for a company invoice afterwards](/help/invoice-request-later?lang=en)
    [Get an invoice]
    > tax invoice for my company
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('ringgit', () =>
  play(
    `
    > can I pay in ringgit
    All prices are in Singapore dollars and already include 9% GST, so nothing is added for tax at the checkout. We don't charge in any other currency.
    More: [Currency and GST](/help/payment-currency-gst?lang=en)
    [That helps] [That is not it]
    > is tax included in the price
    All prices are in Singapore dollars and already include 9% GST, so nothing is added for tax at the checkout. We don't charge in any other currency.
    More: [Currency and GST](/help/payment-currency-gst?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('how points work', () =>
  play(
    `
    > what is pandan circle
    Pandan Circle is our free loyalty programme: you earn 1 point for every S$1 you spend, and 100 points give you S$5 off.
    More: [Pandan Circle: how points work](/help/loyalty-how-it-works?lang=en)
    > points expire when
    Each point expires 12 months after you earned it. Points from different orders therefore expire on different days.
    More: [When points expire](/help/loyalty-points-expiry?lang=en)`,
    { house },
  ))

test('points are late', () =>
  play(
    `
    > why are my points not there yet
    Points arrive 14 days after delivery, not on the day you order. If that time has passed and they are still missing, send us the order number and we'll check.
    More: [Points not there yet](/help/loyalty-points-missing?lang=en)`,
    { as: 'tom', house },
  ))

test('tiers', () =>
  play(
    `
    > what tiers are there in pandan circle
    Pandan Circle has three tiers, based on what you spent in the last 12 months: Leaf from S$0, Branch from S$300 and Tree from S$800.
    More: [The tiers: Leaf, Branch and Tree](/help/loyalty-tiers?lang=en)
    > how much must I spend to become branch
    Pandan Circle has three tiers, based on what you spent in the last 12 months: Leaf from S$0, Branch from S$300 and Tree from S$800.
    More: [The tiers: Leaf, Branch and Tree](/help/loyalty-tiers?lang=en)`,
    { house },
  ))

test('new here', () =>
  play(
    `
    > any discounts for new customers
    With the code HELLO10 you get 10% off your first order with us. It can't be combined with other codes.
    More: [HELLO10: 10% off your first order](/help/promo-hello10?lang=en)
    [That helps] [That is not it]
    > can i combine HELLO10 with another code
    With the code HELLO10 you get 10% off your first order with us. It can't be combined with other codes.
    More: [HELLO10: 10% off your first order](/help/promo-hello10?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('the code fails', () =>
  play(
    `
    > HELLO10 doesn't work
    Most often the code has a typing slip, has ended, or a second code is already in the basket: we accept one code per order.
    - HELLO10 works only on your first order.
    More: [Your code does not work](/help/promo-code-not-working?lang=en)
    [That helps] [That is not it]
    > voucher code not accepted
    Most often the code has a typing slip, has ended, or a second code is already in the basket: we accept one code per order.
    More: [Your code does not work](/help/promo-code-not-working?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('the next sale', () =>
  play(
    `
    > when is the next sale
    We hold a sale twice a year, in June and in November. The exact dates are announced in the shop and in our newsletter.
    More: [When we have sales](/help/promo-sales?lang=en)
    [That helps] [That is not it]
    > black friday sale?
    We hold a sale twice a year, in June and in November. The exact dates are announced in the shop and in our newsletter.
    More: [When we have sales](/help/promo-sales?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('the price went down', () =>
  play(
    `
    > the lamp I bought last week is cheaper now, do I get the difference
    If an item you bought gets cheaper in our own shop within 14 days, we refund the difference. We don't match prices of other shops.
    More: [Price adjustment and price matching](/help/promo-price-adjustment?lang=en)
    [That helps] [That is not it]
    > will you match Shopee's price
    If an item you bought gets cheaper in our own shop within 14 days, we refund the difference. We don't match prices of other shops.
    More: [Price adjustment and price matching](/help/promo-price-adjustment?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))
