import { expect, test } from 'vitest'
import { activitiesAfter } from '../../data/index.ts'
import { openTeams, teamsId } from './teams.ts'

/** What is kept of a message in these words. */
async function kept(text: string, more: object = {}) {
  const { write, store } = await openTeams()
  expect((await write({ text, ...more })).status).toBe(200)
  const [first] = await activitiesAfter(store, teamsId, 0)
  return first?.body['text']
}

test('a message of 16,000 characters is taken as it is', async () => {
  const text = '退货'.repeat(8_000)
  expect(await kept(text)).toBe(text)
})

test('a longer message is taken up to there: it would only come again', async () => {
  expect(await kept('refund '.repeat(30_000))).toBe('refund '.repeat(2_286).slice(0, 16_000))
})

test('no character is cut in half', async () => {
  expect(await kept(`a${'😀'.repeat(10_000)}`)).toBe(`a${'😀'.repeat(7_999)}`)
})

test('the mention of the bot is no part of the message', async () => {
  const mention = { type: 'mention', mentioned: { id: '28:rapport' }, text: '<at>Rapport</at>' }
  const text = 'x'.repeat(16_000)
  expect(await kept(`<at>Rapport</at>${text}`, { entities: [mention] })).toBe(text)
})
