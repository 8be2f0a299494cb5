import { expect, test } from 'vitest'
import { activitiesAfter } from '../../data/index.ts'
import { turnsOf } from './reception.ts'
import { openTeams, teamsId } from './teams.ts'

const bot = { type: 'mention', mentioned: { id: '28:rapport', name: 'Rapport' }, text: '<at>Rapport</at>' }
const group = { id: 'a:one', isGroup: true }

test.each([
  ['en', /Please write to me directly/],
  ['zh-CN', /请直接发消息给我/],
])(
  'who speaks to the bot in %s is asked to write directly, and nothing of it is kept',
  async (locale, asked) => {
    const { write, store, posted } = await openTeams()
    const message = { conversation: group, entities: [bot], locale }
    await write({ ...message, text: '<at>Rapport</at> cancel order PL12997, ada@example.com' })
    expect(posted.map(({ activity }) => activity['text'])).toEqual([expect.stringMatching(asked)])
    expect(await turnsOf(store, teamsId)).toEqual([])
    expect(JSON.stringify(await activitiesAfter(store, teamsId, 0))).not.toContain('PL12997')
  },
)

test.each([{ isGroup: true }, { conversationType: 'channel' }, { conversationType: 'groupChat' }])(
  'what others say to each other (%j) is overheard without a word',
  async (kind) => {
    const { write, posted } = await openTeams()
    await write({ conversation: { id: 'a:one', ...kind }, text: 'lunch anyone?' })
    expect(posted).toEqual([])
  },
)
