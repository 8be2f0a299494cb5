import { afterAll, expect, test } from 'vitest'
import { openHouse, speaker } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const offer = 'By the way, you might like this:'

/** How often something was suggested unasked while a customer said this. */
async function offers(as: 'mei' | 'tom' | 'ada' | undefined, ...says: readonly string[]): Promise<number> {
  const say = speaker(house, as === undefined ? {} : { as })
  const said: string[] = []
  for (const message of says) said.push(...(await say(message)))
  return said.filter((line) => line === offer).length
}

test('a question about a product brings one suggestion, and the next one none', async () => {
  expect(await offers('mei', 'how much is the Cirrus latex pillow', 'how much is the Owlet lamp')).toBe(1)
})

test('who did not agree, and who is not signed in, gets none', async () => {
  expect(await offers('tom', 'how much is the Owlet lamp')).toBe(0)
  expect(await offers(undefined, 'how much is the Owlet lamp')).toBe(0)
})

test('an angry customer gets none', async () => {
  expect(await offers('mei', 'this is the worst shop ever, I am furious. how much is the Owlet lamp')).toBe(0)
})

test('nobody gets one in a complaint, nor after it', async () => {
  expect(
    await offers(
      'mei',
      'I want to complain',
      'my pillow came dirty',
      'PL20333',
      'how much is the Owlet lamp',
    ),
  ).toBe(0)
})

test('questions about rules, data and orders bring none', async () => {
  expect(
    await offers(
      'mei',
      'what is your return policy',
      'what do you know about me',
      'where is my order PL20481',
    ),
  ).toBe(0)
})

test('who refused a suggestion gets none unasked', async () => {
  expect(
    await offers('mei', 'recommend a lamp, no limit', 'not for me', 'how much is the Cirrus latex pillow'),
  ).toBe(0)
})
