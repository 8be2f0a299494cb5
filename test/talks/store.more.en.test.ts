import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('where, when, how', () =>
  play(
    `
    > where is your shop
    Our store is at 28 Pandan Lane, Singapore 590028, two minutes from Tulip Garden bus stop. It is our only store.
    More: [Where our store is and how to get there](/help/store-location?lang=en)
    [That helps] [That is not it]
    > what time do you close today
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('Sunday', () =>
  play(
    `
    > sunday open?
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('the phone', () =>
  play(
    `
    > whats ur phone number
    Call +65 6555 0128 (Mon-Sat 9:00-18:00), write to help@pandanlane.example, or use the chat, which is open 24 hours.
    More: [Phone, e-mail and chat hours](/help/contact-hours?lang=en)
    [That helps] [That is not it]
    > and your email
    Call +65 6555 0128 (Mon-Sat 9:00-18:00), write to help@pandanlane.example, or use the chat, which is open 24 hours.
    More: [Phone, e-mail and chat hours](/help/contact-hours?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('when are people there', () =>
  play(
    `
    > when can I talk to a person
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house },
  ))

test('looking at lamps', () =>
  play(
    `
    > can I look at the lamps in your store
    In our store at 28 Pandan Lane you can look at, touch and try the display pieces. Not everything in the web shop is on display, so ask us in the chat before coming for a particular item.
    More: [Seeing and trying things in the store](/help/store-try-items?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('the chopping board', () =>
  play(
    `
    > how do I care for my chopping board
    Inlet acacia chopping board: Care: Hand wash, oil now and then
    Wipe wood with a damp cloth, dry it straight away and oil it every few months. Never put it in the dishwasher or leave it standing in water.
    Wash by hand with mild soap and let them dry upright with air on both sides. Use a food-safe oil, such as mineral oil, thinly; wait a few hours, then wipe off the rest. Rub dark spots with coarse salt and half a lemon, or sand lightly, then oil again.
    More: [Caring for wood](/help/care-wood?lang=en)
    [That helps] [That is not it]
    > can I put the board in the dishwasher
    Inlet acacia chopping board: Care: Hand wash, oil now and then
    Wipe wood with a damp cloth, dry it straight away and oil it every few months. Never put it in the dishwasher or leave it standing in water.
    Wash by hand with mild soap and let them dry upright with air on both sides. Use a food-safe oil, such as mineral oil, thinly; wait a few hours, then wipe off the rest. Rub dark spots with coarse salt and half a lemon, or sand lightly, then oil again.
    More: [Caring for wood](/help/care-wood?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('linen', () =>
  play(
    `
    > how do I wash linen
    Follow the care label first; most cotton and linen does well at 40 °C with mild detergent, dried in the shade or on low heat.
    - **Sheets and covers:** turn inside out, wash darks separately, close zips. Slight shrinking in the first wash is normal for cotton and linen.
    More: [Caring for textiles and bedding](/help/care-textiles-bedding?lang=en)
    [That helps] [That is not it]
    > how do I wash the muslin throw
    Meadow muslin throw:
    - Four layers of cotton muslin that crinkle softer with every wash.
    - Care: Machine wash at 40 °C
    Follow the care label first; most cotton and linen does well at 40 °C with mild detergent, dried in the shade or on low heat.
    More: [Caring for textiles and bedding](/help/care-textiles-bedding?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('green', () =>
  play(
    `
    > is your packaging plastic free
    Our packaging is plastic-free, we take boxes back in the store, and we take back old lamps and small appliances free of charge.
    More: [Packaging and taking back old items](/help/sustainability-packaging-takeback?lang=en)
    [That helps] [That is not it]
    > do you take back old lamps
    Our packaging is plastic-free, we take boxes back in the store, and we take back old lamps and small appliances free of charge.
    More: [Packaging and taking back old items](/help/sustainability-packaging-takeback?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('back in stock', () =>
  play(
    `
    > can you notify me when something is back in stock
    Which product are you waiting for?
    > pre-order how does it work
    If an item is sold out, ask for a notice here in the chat and we will write to you here as soon as it is back. …
    More: [Pre-orders and items that are out of stock](/help/preorder-and-back-in-stock?lang=en)
    Back to what we were doing:
    Which product are you waiting for?
    > when am I charged
    We take the money when your order is packed, usually about 2 hours after you place it. A pre-order is charged only when we send it.
    More: [When the money is taken](/help/payment-when-charged?lang=en)
    Back to what we were doing:
    Which product are you waiting for?`,
    { house },
  ))

test('the warranty', () =>
  play(
    `
    > how long is the warranty
    The warranty is 2 years on electrical items and 1 year on other durable items. It starts on the day of delivery or pickup.
    More: [How long the warranty lasts](/help/warranty-period?lang=en)
    [It broke: use the warranty]
    > what does it not cover
    The warranty covers defects, meaning faults in material or making. It does not cover wear, drops or water.
    More: [What the warranty covers](/help/warranty-coverage?lang=en)
    [It broke: use the warranty]
    > how do I claim warranty
    Write to us in the chat with your order number and a short description of the fault; no receipt is needed. If the fault is covered, you get a free return label.
    More: [How to make a warranty claim](/help/warranty-claim?lang=en)
    [It broke: use the warranty]`,
    { house },
  ))

test('dropped', () =>
  play(
    `
    > I dropped my lamp, does warranty cover that
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('repair', () =>
  play(
    `
    > do you repair things
    Under warranty we repair the item first; if that is not possible, we replace it, and if we cannot replace it, we refund you. A repair covered by the warranty costs you nothing.
    More: [Repair, replacement or refund under warranty](/help/warranty-repair-or-replacement?lang=en)
    [It broke: use the warranty]`,
    { house },
  ))

test('rust', () =>
  play(
    `
    > is rust covered by warranty
    The warranty covers defects, meaning faults in material or making. It does not cover wear, drops or water.
    More: [What the warranty covers](/help/warranty-coverage?lang=en)
    [It broke: use the warranty]
    > warranty on headphones
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('opening hours, twice', () =>
  play(
    `
    > opening hours
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    [That helps] [That is not it]
    > opening hours
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('eco', () =>
  play(
    `
    > are you eco friendly
    Our packaging is plastic-free, we take boxes back in the store, and we take back old lamps and small appliances free of charge.
    More: [Packaging and taking back old items](/help/sustainability-packaging-takeback?lang=en)
    [That helps] [That is not it]
    > do you take back old kettles
    Our packaging is plastic-free, we take boxes back in the store, and we take back old lamps and small appliances free of charge.
    More: [Packaging and taking back old items](/help/sustainability-packaging-takeback?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))
