import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('first order', () =>
  play(
    `
    > first order discount
    With the code HELLO10 you get 10% off your first order with us. It can't be combined with other codes.
    More: [HELLO10: 10% off your first order](/help/promo-hello10?lang=en)
    [That helps] [That is not it]
    > is there a sale now
    We hold a sale twice a year, in June and in November. The exact dates are announced in the shop and in our newsletter.
    More: [When we have sales](/help/promo-sales?lang=en)
    [That helps] [That is not it]`,
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
    1. Tick gift wrapping in the basket.
    2. Type the text for your note, in English or Chinese; we write it out by hand.
    3. Tick "no prices on the slip" if the parcel goes straight to the person you're giving it to, and enter their delivery address.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    [That helps] [That is not it]
    > can I use a gift card in the store
    We sell gift cards from S$20 to S$500, and they can be used both online and in our store at 28 Pandan Lane.
    More: [Buying and using gift cards](/help/gift-card-buy?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('linen, wood, iron', () =>
  play(
    `
    > washing instructions for linen duvet cover
    Washday linen duvet cover, queen:
    - Stone-washed linen that is soft from the first night and needs no ironing.
    - Care: Machine wash at 40 °C, line dry
    Follow the care label first; most cotton and linen does well at 40 °C with mild detergent, dried in the shade or on low heat.
    - **Sheets and covers:** turn inside out, wash darks separately, close zips. Slight shrinking in the first wash is normal for cotton and linen.
    More: [Caring for textiles and bedding](/help/care-textiles-bedding?lang=en)
    [That helps] [That is not it]
    > how to care for wooden handles
    Wipe wood with a damp cloth, dry it straight away and oil it every few months. Never put it in the dishwasher or leave it standing in water.
    More: [Caring for wood](/help/care-wood?lang=en)
    [That helps] [That is not it]
    > how to clean cast iron
    Wash cast iron by hand, dry it at once and rub in a thin film of oil. Ceramics are easier to keep, but don't like sudden changes of temperature.
    More: [Caring for ceramics and cast iron](/help/care-ceramics-cast-iron?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('warranty of a wok', () =>
  play(
    `
    > do you offer a warranty on the wok
    The warranty is 2 years on electrical items and 1 year on other durable items. It starts on the day of delivery or pickup.
    More: [How long the warranty lasts](/help/warranty-period?lang=en)
    [It broke: use the warranty]
    > is rust covered by warranty
    The warranty covers defects, meaning faults in material or making. It does not cover wear, drops or water.
    More: [What the warranty covers](/help/warranty-coverage?lang=en)
    [It broke: use the warranty]`,
    { house },
  ))

test('back in stock', () =>
  play(
    `
    > when is the Hush Reef back in stock
    If an item is sold out, ask for a notice here in the chat and we will write to you here as soon as it is back. Items marked as pre-order can be ordered now and are charged only when we send them.
    More: [Pre-orders and items that are out of stock](/help/preorder-and-back-in-stock?lang=en)
    [Tell me when it is back]
    > restock?
    If an item is sold out, ask for a notice here in the chat and we will write to you here as soon as it is back. Items marked as pre-order can be ordered now and are charged only when we send them.
    More: [Pre-orders and items that are out of stock](/help/preorder-and-back-in-stock?lang=en)
    [Tell me when it is back]`,
    { house },
  ))

test('plastic', () =>
  play(
    `
    > do you use plastic
    Our packaging is plastic-free, we take boxes back in the store, and we take back old lamps and small appliances free of charge.
    More: [Packaging and taking back old items](/help/sustainability-packaging-takeback?lang=en)
    [That helps] [That is not it]
    > is the packaging recyclable
    Our packaging is plastic-free, we take boxes back in the store, and we take back old lamps and small appliances free of charge.
    Keep the box until you're sure about your purchase: a return needs the original packaging. After that, paper and card can go into the blue recycling bin as long as they are clean and dry.
    More: [Packaging and taking back old items](/help/sustainability-packaging-takeback?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('a very busy customer asks about everything', () =>
  play(
    `
    > opening hours
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    [That helps] [That is not it]
    > postage?
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    [That helps] [That is not it]
    > can you gift wrap
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    [That helps] [That is not it]
    > can i pay in 3 months
    From S$100 you can split an order into three monthly instalments with Atome.
    More: [Paying in three monthly instalments](/help/payment-instalments?lang=en)
    [That helps] [That is not it]
    > how long is the warranty
    The warranty is 2 years on electrical items and 1 year on other durable items. It starts on the day of delivery or pickup.
    More: [How long the warranty lasts](/help/warranty-period?lang=en)
    [It broke: use the warranty]
    > points expire when
    Each point expires 12 months after you earned it. Points from different orders therefore expire on different days.
    More: [When points expire](/help/loyalty-points-expiry?lang=en)
    > thanks, that was quick!
    You're welcome. Anything else?
    > bye
    Goodbye, and thanks for dropping by.
    Before you go: how was this chat? Feel free to skip this.
    [1 very bad] [2 bad] [3 all right] [4 good] [5 very good]`,
    { house },
  ))
