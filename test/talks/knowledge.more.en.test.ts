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
    > is there a fee for express
    With express delivery, an order placed before 14:00 arrives the next working day, for S$9.90. We do not offer same-day delivery.
    More: [Express delivery: next working day](/help/delivery-express?lang=en)`,
    { house },
  ))

test('same day', () =>
  play(
    `
    > do you do same day delivery
    With express delivery, an order placed before 14:00 arrives the next working day, for S$9.90. We do not offer same-day delivery.
    More: [Express delivery: next working day](/help/delivery-express?lang=en)
    > ok then when would it arrive if I order today
    Standard delivery in Singapore takes 2–4 working days. We do not deliver on Sundays or public holidays.
    More: [How long delivery takes in Singapore](/help/delivery-times?lang=en)`,
    { house },
  ))

test('collect', () =>
  play(
    `
    > can i collect from the shop
    Pickup from our store is free, and your order is ready the next working day. We keep it for you for 7 days.
    More: [Picking up your order from the store](/help/store-pickup?lang=en)
    > till what time is the shop open on Saturday
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)`,
    { house },
  ))

test('another branch', () =>
  play(
    `
    > do you have another branch
    Our store is at 28 Pandan Lane, Singapore 590028, two minutes from Tulip Garden bus stop. It is our only store.
    More: [Where our store is and how to get there](/help/store-location?lang=en)
    > open on public holidays?
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)`,
    { house },
  ))

test('contact by all ways', () =>
  play(
    `
    > contact number pls
    Call +65 6555 0128 (Mon-Sat 9:00-18:00), write to help@pandanlane.example, or use the chat, which is open 24 hours.
    More: [Phone, e-mail and chat hours](/help/contact-hours?lang=en)
    > whatsapp?
    Call +65 6555 0128 (Mon-Sat 9:00-18:00), write to help@pandanlane.example, or use the chat, which is open 24 hours.
    More: [Phone, e-mail and chat hours](/help/contact-hours?lang=en)`,
    { house },
  ))

test('cards and wallets', () =>
  play(
    `
    > do you accept mastercard
    You can pay by Visa, Mastercard, American Express, PayNow, GrabPay, Alipay or WeChat Pay. From S$100 you can also pay in three monthly instalments with Atome.
    More: [Which payment methods we accept](/help/payment-methods?lang=en)
    > paynow qr?
    You can pay by Visa, Mastercard, American Express, PayNow, GrabPay, Alipay or WeChat Pay. From S$100 you can also pay in three monthly instalments with Atome.
    More: [Which payment methods we accept](/help/payment-methods?lang=en)
    > alipay
    You can pay by Visa, Mastercard, American Express, PayNow, GrabPay, Alipay or WeChat Pay. From S$100 you can also pay in three monthly instalments with Atome.
    More: [Which payment methods we accept](/help/payment-methods?lang=en)`,
    { house },
  ))

test('instalments, in a sentence', () =>
  play(
    `
    > The chair is a bit pricey for me, could I pay for it in monthly instalments?
    You can pay by Visa, Mastercard, American Express, PayNow, GrabPay, Alipay or WeChat Pay. From S$100 you can also pay in three monthly instalments with Atome.
    More: [Which payment methods we accept](/help/payment-methods?lang=en)`,
    { house },
  ))

test('money taken', () =>
  play(
    `
    > when will the money be deducted
    We take the money when your order is packed, usually about 2 hours after you place it. A pre-order is charged only when we send it.
    More: [When the money is taken](/help/payment-when-charged?lang=en)
    > why is there two charges on my card
    An order is charged only once, so a second entry is usually a bank reservation left over from a failed attempt, and your bank releases it by itself. If both amounts are really booked, tell us and we refund the extra one.
    More: [You see the charge twice](/help/payment-charged-twice?lang=en)`,
    { house },
  ))

test('cheaper somewhere else', () =>
  play(
    `
    > i found it cheaper on Lazada
    If an item you bought gets cheaper in our own shop within 14 days, we refund the difference. We don't match prices of other shops.
    More: [Price adjustment and price matching](/help/promo-price-adjustment?lang=en)
    > do you price match Ikea
    If an item you bought gets cheaper in our own shop within 14 days, we refund the difference. We don't match prices of other shops.
    More: [Price adjustment and price matching](/help/promo-price-adjustment?lang=en)`,
    { house },
  ))

test('bought yesterday, on sale today', () =>
  play(
    `
    > I bought it yesterday and now it is on sale
    If an item you bought gets cheaper in our own shop within 14 days, we refund the difference. We don't match prices of other shops.
    More: [Price adjustment and price matching](/help/promo-price-adjustment?lang=en)
    > great, thanks
    You're welcome. Anything else?`,
    { house },
  ))

test('first order', () =>
  play(
    `
    > first order discount
    With the code HELLO10 you get 10% off your first order with us. It can't be combined with other codes.
    More: [HELLO10: 10% off your first order](/help/promo-hello10?lang=en)
    > is there a sale now
    We hold a sale twice a year, in June and in November. The exact dates are announced in the shop and in our newsletter.
    More: [When we have sales](/help/promo-sales?lang=en)`,
    { house },
  ))

test('earn and spend', () =>
  play(
    `
    > how do I earn points
    Pandan Circle is our free loyalty programme: you earn 1 point for every S$1 you spend, and 100 points give you S$5 off.
    More: [Pandan Circle: how points work](/help/loyalty-how-it-works?lang=en)
    > how do i use my points
    Sign in, go to the checkout and choose how many points to use: every 100 points take S$5 off.
    More: [Using your points](/help/loyalty-use-points?lang=en)`,
    { house },
  ))

test('a note with a gift', () =>
  play(
    `
    > can you write a note with it
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    > can I use a gift card in the store
    We sell gift cards from S$20 to S$500, and they can be used both online and in our store at 28 Pandan Lane.
    More: [Buying and using gift cards](/help/gift-card-buy?lang=en)`,
    { house },
  ))

test('linen, wood, iron', () =>
  play(
    `
    > washing instructions for linen duvet cover
    Follow the care label first; most cotton and linen does well at 40 °C with mild detergent, dried in the shade or on low heat.
    More: [Caring for textiles and bedding](/help/care-textiles-bedding?lang=en)
    > how to care for wooden handles
    Wipe wood with a damp cloth, dry it straight away and oil it every few months. Never put it in the dishwasher or leave it standing in water.
    More: [Caring for wood](/help/care-wood?lang=en)
    > how to clean cast iron
    Wash cast iron by hand, dry it at once and rub in a thin film of oil. Ceramics are easier to keep, but don't like sudden changes of temperature.
    More: [Caring for ceramics and cast iron](/help/care-ceramics-cast-iron?lang=en)`,
    { house },
  ))

test('warranty of a wok', () =>
  play(
    `
    > do you offer a warranty on the wok
    The warranty is 2 years on electrical items and 1 year on other durable items. It starts on the day of delivery or pickup.
    More: [How long the warranty lasts](/help/warranty-period?lang=en)
    > is rust covered by warranty
    The warranty covers defects, meaning faults in material or making. It does not cover wear, drops or water.
    More: [What the warranty covers](/help/warranty-coverage?lang=en)`,
    { house },
  ))

test('back in stock', () =>
  play(
    `
    > when is the Hush Reef back in stock
    If an item is sold out, ask for an e-mail notice on its page or in the chat and we will write as soon as it is back. Items marked as pre-order can be ordered now and are charged only when we send them.
    More: [Pre-orders and items that are out of stock](/help/preorder-and-back-in-stock?lang=en)
    > restock?
    If an item is sold out, ask for an e-mail notice on its page or in the chat and we will write as soon as it is back. Items marked as pre-order can be ordered now and are charged only when we send them.
    More: [Pre-orders and items that are out of stock](/help/preorder-and-back-in-stock?lang=en)`,
    { house },
  ))

test('plastic', () =>
  play(
    `
    > do you use plastic
    Our packaging is plastic-free, we take boxes back in the store, and we take back old lamps and small appliances free of charge.
    More: [Packaging and taking back old items](/help/sustainability-packaging-takeback?lang=en)
    > is the packaging recyclable
    Our packaging is plastic-free, we take boxes back in the store, and we take back old lamps and small appliances free of charge.
    More: [Packaging and taking back old items](/help/sustainability-packaging-takeback?lang=en)`,
    { house },
  ))

test('a very busy customer asks about everything', () =>
  play(
    `
    > opening hours
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    > postage?
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    > can you gift wrap
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    > can i pay in 3 months
    From S$100 you can split an order into three monthly instalments with Atome.
    More: [Paying in three monthly instalments](/help/payment-instalments?lang=en)
    > how long is the warranty
    The warranty is 2 years on electrical items and 1 year on other durable items. It starts on the day of delivery or pickup.
    More: [How long the warranty lasts](/help/warranty-period?lang=en)
    > points expire when
    Each point expires 12 months after you earned it. Points from different orders therefore expire on different days.
    More: [When points expire](/help/loyalty-points-expiry?lang=en)
    > thanks, that was quick!
    You're welcome. Anything else?
    > bye
    Goodbye, and thanks for dropping by.`,
    { house },
  ))
