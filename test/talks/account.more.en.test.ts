import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('forgotten password', () =>
  play(
    `
    > forgot my password
    Choose "Forgot password" on the sign-in page and we'll e-mail you a link to set a new one. The link is valid for 1 hour.
    More: [Resetting your password](/help/account-password?lang=en)
    [That helps] [That is not it]
    > the reset email has expired
    Choose "Forgot password" on the sign-in page and we'll e-mail you a link to set a new one. The link is valid for 1 hour.
    More: [Resetting your password](/help/account-password?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('a new e-mail address', () =>
  play(
    `
    > change my email
    You can change your e-mail address and your name yourself in the account settings. Points and orders stay with your account.
    More: [Changing your e-mail address or name](/help/account-change-details?lang=en)
    [That helps] [That is not it]`,
    { as: 'tom', house },
  ))

test('close it', () =>
  play(
    `
    > delete my account
    You can close your account at any time in the account settings or by asking us. Your profile is then deleted within 30 days.
    More: [Closing your account](/help/account-close?lang=en)
    [That helps] [That is not it]`,
    { as: 'tom', house },
  ))

test('too many mails', () =>
  play(
    `
    > how do I unsubscribe from your newsletter
    To stop the newsletter, click the unsubscribe link in any issue; it takes effect at once. While you're subscribed, we write at most once a week.
    More: [Newsletter: sign up and unsubscribe](/help/newsletter?lang=en)
    [That helps] [That is not it]
    > STOP SENDING ME EMAILS
    To stop the newsletter, click the unsubscribe link in any issue; it takes effect at once. While you're subscribed, we write at most once a week.
    More: [Newsletter: sign up and unsubscribe](/help/newsletter?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('my data', () =>
  play(
    `
    > do you sell my data
    We use your data to handle your orders and to serve you, and only with your consent for personal suggestions. We never sell data, and we follow Singapore's Personal Data Protection Act (PDPA).
    More: [What data we use, and why](/help/privacy-data-we-use?lang=en)
    [That helps] [That is not it]
    > how long do you keep our chat
    The assistant in our chat is a program, not a person, and says so; it hands over to a person whenever you ask. Chats are kept for 12 months.
    So that you needn't explain everything twice, and so that our team can settle questions afterwards. When you're handed over, our colleague sees what has been written so far. Chats are not sold.
    More: [Chats and our assistant](/help/privacy-chat-assistant?lang=en)
    [That helps] [That is not it]
    > can I get a copy of my data
    Signed in, just ask here in the chat for a copy of your data or its deletion: both are done at once. Otherwise write to dpo@pandanlane.example; you'll have an answer within 30 days.
    More: [A copy or the deletion of your data](/help/privacy-copy-deletion?lang=en)`,
    { house },
  ))

test('the law', () =>
  play(
    `
    > are you PDPA compliant
    We use your data to handle your orders and to serve you, and only with your consent for personal suggestions. We never sell data, and we follow Singapore's Personal Data Protection Act (PDPA).
    More: [What data we use, and why](/help/privacy-data-we-use?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('cannot log in', () =>
  play(
    `
    > i cant log in
    Choose "Forgot password" on the sign-in page and we'll e-mail you a link to set a new one. The link is valid for 1 hour.
    More: [Resetting your password](/help/account-password?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('angry at the sign-in', () =>
  play(
    `
    > your stupid website won't let me sign in!!
    Choose "Forgot password" on the sign-in page and we'll e-mail you a link to set a new one. The link is valid for 1 hour.
    More: [Resetting your password](/help/account-password?lang=en)
    [That helps] [That is not it]
    > fine, thanks
    You're welcome. Anything else?`,
    { house },
  ))

test('remove everything', () =>
  play(
    `
    > remove all my data
    Signed in, just ask here in the chat for a copy of your data or its deletion: both are done at once. Otherwise write to dpo@pandanlane.example; you'll have an answer within 30 days.
    More: [A copy or the deletion of your data](/help/privacy-copy-deletion?lang=en)`,
    { house },
  ))

test('share data', () =>
  play(
    `
    > do you share my data with other companies
    We use your data to handle your orders and to serve you, and only with your consent for personal suggestions. We never sell data, and we follow Singapore's Personal Data Protection Act (PDPA).
    More: [What data we use, and why](/help/privacy-data-we-use?lang=en)
    [That helps] [That is not it]
    > how long are chats kept
    The assistant in our chat is a program, not a person, and says so; it hands over to a person whenever you ask. Chats are kept for 12 months.
    More: [Chats and our assistant](/help/privacy-chat-assistant?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('past orders', () =>
  play(
    `
    > where can I see my old orders
    Sign in and open your orders: there you see every order placed with your account, with its number, items and invoice.
    More: [Seeing your past orders](/help/account-order-history?lang=en)
    [That helps] [That is not it]`,
    { as: 'tom', house },
  ))
