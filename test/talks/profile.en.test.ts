import { afterAll, expect, test } from 'vitest'
import { openHouse, play, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const personal = /Because you bought|Customers with a taste like yours/

test('who agreed sees their profile, and the way to the whole of it', () =>
  play(
    `
    > what do you know about me?
    This is what we keep about you:
    - name: 林美; e-mail: mei@example.com
    - orders: 3; conversations: 0
    - personal suggestions: yes; news of your orders: no
    [A copy of everything](/my-data/C-MEI) (the link works for a day).
    This is what it tells us, as you agreed to personal suggestions:
    - 3 orders for S$356.50, the last one 2 days ago
    - most of it in Bed & Textiles (42%)
    [Your whole profile](/my-profile/C-MEI), the same that our staff see (the link works for a day).
    [No personal suggestions] [Erase my data]`,
    { as: 'mei', house },
  ))

test('who has bought nothing yet has a profile too', () =>
  play(
    `
    > show me my profile
    …
    This is what it tells us, as you agreed to personal suggestions:
    - no orders yet
    …`,
    { as: 'ada', house },
  ))

test('consent that is withdrawn counts from the next turn on, and so does consent that is given again', async () => {
  const say = speaker(house, { as: 'ravi' })
  const answer = async (words: string) => (await say(words)).join('\n')
  expect(await answer('recommend something for my desk, no limit')).toMatch(personal)
  expect(await answer('what do you know about me?')).toContain('/my-profile/')
  expect(await answer('No personal suggestions')).toContain("from now on I won't use what you bought")
  const without = await answer('recommend desk things, no limit')
  expect(without).toContain('could suit you')
  expect(without).not.toMatch(personal)
  const absent = await answer('show me my profile')
  expect(absent).toContain('There is no profile of you')
  expect(absent).not.toContain('/my-profile/')
  expect(await answer('Personal suggestions, please')).toContain('from now on my suggestions may draw')
  expect(await answer('show me my profile')).toContain('/my-profile/')
  const later = speaker(house, { as: 'ravi' })
  expect((await later('recommend something for my desk, no limit')).join('\n')).toMatch(personal)
})

test('the other conversation of the same customer knows at once', async () => {
  const [here, there] = [speaker(house, { as: 'mei' }), speaker(house, { as: 'mei' })]
  await there('hello')
  await here('no personal suggestions please')
  expect((await there('show me my profile')).join('\n')).toContain('There is no profile of you')
  expect((await there('recommend something for my desk, no limit')).join('\n')).not.toMatch(personal)
})

test('a guest has no profile, and suggestions all the same', async () => {
  const say = speaker(house)
  expect((await say('show me my profile')).join('\n')).not.toContain('/my-profile/')
  const shown = (await say('recommend something for my desk, no limit')).join('\n')
  expect(shown).toContain('could suit you')
  expect(shown).not.toMatch(personal)
})
