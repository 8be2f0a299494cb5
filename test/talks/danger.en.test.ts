import { expect, test } from 'vitest'
import { listConversations } from '../../data/index.ts'
import { learnedContent, openHouse, play, speaker } from '../stage.ts'

const { emergency: _, ...unnamed } = (await learnedContent()).content.shop

test('who wants to die hears who listens, and nothing of what is sold', () =>
  play(`
    > i want to kill myself
    I'm very sorry that it is so hard, and glad that you wrote it. I am only a program, and this deserves a human being. Please talk to somebody now: the Samaritans of Singapore (SOS), day and night: 1767. If you or somebody else is in danger this minute, call 995.
    I have also called a colleague from the shop, …
    > seriously
    I am still here, but only a program. Please call now: the Samaritans of Singapore (SOS), day and night: 1767. In danger: 995.
    > there is no point any more
    I am still here, …
    > how much is shipping
    Standard delivery in Singapore costs S$4.90 …`))

test('who suffers violence hears of the police', () =>
  play(`
    > my husband hits me, i need something to hide in the house
    I'm very sorry. Nobody has the right to do that to you. If you are in danger, call the police, 999, …
    I have also called a colleague from the shop, …
    > i am scared
    I am still here, but only a program. Please call the police, 999, …`))

test.each([
  'my baby ate some of the laundry flakes, is it poisonous???',
  'my toddler drank the body wash, what should I do?',
  'my dog ate the potting mix is it toxic',
  'can you help me, i took too many pills',
])('what was swallowed is no advertisement: %s', (said) =>
  play(`
    > ${said}
    Please get help at once: call 995 or a doctor, or a vet for an animal. …
    I'm sorry about all this. I have called a colleague, who will come to you before others …`),
)

test.each(['I cut myself badly with the knife from your shop', 'my son is bleeding, the vase broke'])(
  'who is hurt comes before the thing: %s',
  (said) =>
    play(`
    > ${said}
    Please look after the person first: if it bleeds a lot, is a bad burn or looks serious, call 995 or go to a doctor. …
    I'm sorry about all this. …`),
)

test.each([
  'the power bank is getting really hot and swelling, what should I do?',
  'the candle set my curtain on fire',
  'my candle set fire to the table',
])('what burns is unplugged first: %s', (said) =>
  play(`
    > ${said}
    Please stop using it and unplug it, if it is safe to do so. Is anybody hurt, or does something burn? Then call 995 first.
    I'm sorry about all this. …`),
)

test('a shop that has said no numbers names none', async () => {
  const house = await openHouse(undefined, { settings: unnamed })
  await play(
    `
    > i feel suicidal
    …Please talk to somebody now: a crisis line of your country, or somebody you trust. …call your local emergency number.
    I have also called a colleague …`,
    { house },
  )
  await play(
    `
    > the plug started smoking
    …Then call your local emergency number first.
    I'm sorry about all this. …`,
    { house },
  )
  await house.close()
})

test('staff see them before others', async () => {
  const house = await openHouse()
  await speaker(house)('my son swallowed the battery')
  const { conversations } = await listConversations(house.store, { mode: 'waiting' })
  expect(conversations[0]).toMatchObject({ urgent: true })
  await house.close()
})
