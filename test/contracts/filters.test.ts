import { describe, expect, test } from 'vitest'
import {
  type ConversationFilter,
  type Interaction,
  keepTurn,
  likeliest,
  type Store,
  upsertCustomers,
} from '../../data/index.ts'
import { backEnds, sharedStore } from './backEnds.ts'
import { listed } from './filledPlaces.ts'
import { calm, customer, day, glad, noon, sad, setMode, talk } from './samples.ts'

interface Case {
  readonly id: string
  readonly channel: string
  readonly customerId: string | undefined
  readonly mode: 'bot' | 'waiting' | 'person'
  readonly turns: readonly Pick<Interaction, 'at' | 'mood' | 'intent' | 'language' | 'outcome' | 'text'>[]
}

const said = (
  days: number,
  text: string,
  more: Partial<Case['turns'][number]> = {},
): Case['turns'][number] => ({
  ...{ at: noon + days * day, text, mood: calm, intent: 'order_status', language: 'en', outcome: 'answered' },
  ...more,
})

/** Twelve conversations of two weeks, in which every value of every filter occurs. */
const cases: readonly Case[] = [
  { id: 'a', channel: 'web', customerId: undefined, mode: 'bot', turns: [said(0, 'where is my parcel')] },
  {
    ...{ id: 'b', channel: 'web', customerId: 'C-1', mode: 'bot' },
    turns: [
      said(0, 'the lamp is broken', { mood: sad, intent: 'damaged_item', outcome: 'asked' }),
      said(1, 'thank you', { mood: glad, intent: 'thanks' }),
    ],
  },
  {
    ...{ id: 'c', channel: 'web', customerId: 'C-1', mode: 'waiting' },
    turns: [said(2, '我要找人', { mood: sad, intent: 'human', language: 'zh', outcome: 'handed-over' })],
  },
  {
    ...{ id: 'd', channel: 'msteams', customerId: 'C-2', mode: 'person' },
    turns: [
      said(3, '灯坏了', { mood: sad, intent: 'damaged_item', language: 'zh', outcome: 'asked' }),
      said(3, '是的', { intent: undefined, language: 'zh', outcome: 'handed-over' }),
    ],
  },
  { id: 'e', channel: 'msteams', customerId: undefined, mode: 'bot', turns: [said(4, 'opening hours')] },
  {
    ...{ id: 'f', channel: 'web', customerId: 'C-2', mode: 'bot' },
    turns: [said(5, 'asdf', { intent: undefined, outcome: 'unanswered', mood: sad })],
  },
  {
    ...{ id: 'g', channel: 'web', customerId: undefined, mode: 'bot' },
    turns: [said(6, 'مرحبا', { intent: undefined, language: 'other', outcome: 'unanswered' })],
  },
  {
    ...{ id: 'h', channel: 'web', customerId: 'C-1', mode: 'bot' },
    turns: [
      said(6, '太好了', { mood: glad, intent: 'thanks', language: 'zh' }),
      said(8, 'where is my parcel'),
      said(9, 'bye', { intent: 'goodbye', outcome: 'silent' }),
    ],
  },
  {
    id: 'i',
    channel: 'emulator',
    customerId: undefined,
    mode: 'waiting',
    turns: [said(10, 'a person please')],
  },
  {
    ...{ id: 'j', channel: 'web', customerId: 'C-3', mode: 'person' },
    turns: [
      said(11, '退货', { intent: 'return_item', language: 'zh', mood: sad }),
      said(12, 'return', { intent: 'return_item' }),
    ],
  },
  {
    id: 'k',
    channel: 'web',
    customerId: 'C-3',
    mode: 'bot',
    turns: [said(13, 'thanks', { mood: glad, intent: 'thanks' })],
  },
  {
    id: 'l',
    channel: 'msteams',
    customerId: 'C-1',
    mode: 'bot',
    turns: [said(13, '谢谢', { mood: glad, intent: 'thanks', language: 'zh' })],
  },
]

async function fill(store: Store): Promise<void> {
  await store.write((tx) =>
    upsertCustomers(tx, [customer(), customer({ id: 'C-2', name: undefined })], 'imported'),
  )
  for (const { id, channel, customerId, mode, turns } of cases) {
    const spoken = turns.map((turn) => ({ ...turn, channel, customerId }))
    for (const record of talk(id, spoken)) await keepTurn(store, record)
    await setMode(store, id, mode, mode === 'person' ? 'staff-1' : undefined)
  }
}

/** What a filter means, said once more by hand. */
function expected(filter: ConversationFilter): readonly string[] {
  const { mood, intent, language, outcome, from = -Infinity, to = Infinity } = filter
  const ofTurn = (turn: Case['turns'][number]) =>
    (mood === undefined || likeliest(turn.mood) === mood) &&
    (intent === undefined || (turn.intent ?? '') === intent) &&
    (language === undefined || turn.language === language) &&
    (outcome === undefined || turn.outcome === outcome) &&
    turn.at >= from &&
    turn.at < to
  return cases
    .filter(
      ({ channel, customerId, mode, turns }) =>
        (filter.channel === undefined || channel === filter.channel) &&
        (filter.customerId === undefined || customerId === filter.customerId) &&
        (filter.mode === undefined || mode === filter.mode) &&
        turns.some(ofTurn),
    )
    .map(({ id }) => id)
}

const alone: readonly ConversationFilter[] = [
  { mood: 'negative' },
  { mood: 'neutral' },
  { mood: 'positive' },
  { intent: 'thanks' },
  { intent: 'damaged_item' },
  { intent: '' },
  { intent: 'unheard of' },
  { language: 'en' },
  { language: 'zh' },
  { language: 'other' },
  { outcome: 'answered' },
  { outcome: 'asked' },
  { outcome: 'unanswered' },
  { outcome: 'handed-over' },
  { outcome: 'silent' },
  { channel: 'web' },
  { channel: 'msteams' },
  { channel: 'emulator' },
  { channel: '' },
  { customerId: 'C-1' },
  { customerId: 'C-3' },
  { customerId: 'nobody' },
  { mode: 'bot' },
  { mode: 'waiting' },
  { mode: 'person' },
  { from: noon + 6 * day },
  { from: noon + 13 * day + 1 },
  { to: noon + 3 * day },
  { to: noon },
  { from: noon + day, to: noon + 9 * day },
  { from: noon + 6.5 * day, to: noon + 7.5 * day },
]

const pairs = alone.flatMap((one, i) =>
  alone.slice(i + 1).flatMap((other) => {
    const both = { ...one, ...other }
    return Object.keys(both).length === Object.keys(one).length + Object.keys(other).length ? [both] : []
  }),
)

describe.each(backEnds)('the filters of the desk on $name', (backEnd) => {
  const store = sharedStore(backEnd, fill)
  const found = async (filter: ConversationFilter) =>
    (await listed(store(), filter)).map(({ id }) => id).sort()

  test.each(alone)('%j finds what it says', async (filter) => {
    expect(await found(filter)).toEqual(expected(filter))
  })

  test('any two filters find what holds for both', async () => {
    expect(pairs.length).toBeGreaterThan(300)
    for (const filter of pairs) expect(await found(filter), JSON.stringify(filter)).toEqual(expected(filter))
  })

  test.each<[what: string, filter: ConversationFilter, ids: string[]]>([
    [
      'sad about something damaged, in Chinese',
      { mood: 'negative', intent: 'damaged_item', language: 'zh' },
      ['d'],
    ],
    ['sad and asked back, by one customer', { mood: 'negative', outcome: 'asked', customerId: 'C-1' }, ['b']],
    ['glad in the first week', { mood: 'positive', to: noon + 7 * day }, ['b', 'h']],
    ['taken over on Teams', { mode: 'person', channel: 'msteams' }, ['d']],
    [
      'mood of one turn and language of another',
      { mood: 'positive', language: 'en', customerId: 'C-1' },
      ['b'],
    ],
    [
      'a turn within a period in which there was another',
      { intent: 'thanks', from: noon + 7 * day, to: noon + 10 * day },
      [],
    ],
    ['words and a mood', { text: 'lamp', mood: 'negative' }, ['b']],
    ['not words of one turn and the mood of another', { text: 'lamp', mood: 'positive' }, []],
    ['words in a period', { text: 'parcel', from: noon + day, to: noon + 20 * day }, ['h']],
    ['words on a channel', { text: '谢谢', channel: 'msteams' }, ['l']],
    ['words, a mood and a mode', { text: '灯', mood: 'negative', mode: 'person' }, ['d']],
    [
      'everything at once',
      {
        text: '退货',
        mood: 'negative',
        intent: 'return_item',
        language: 'zh',
        outcome: 'answered',
        mode: 'person',
        channel: 'web',
        customerId: 'C-3',
        from: noon + 11 * day,
        to: noon + 11 * day + 1,
      },
      ['j'],
    ],
    ['an empty period', { from: noon + 5 * day, to: noon + 5 * day }, []],
  ])('%s', async (_, filter, ids) => {
    expect(await found(filter)).toEqual(ids)
  })

  test.each(cases)('the summary of $id tells its turns', async ({ id, customerId, mode, turns }) => {
    const all = await listed(store(), {})
    const intents = turns.flatMap(({ intent }) => (intent === undefined ? [] : [intent]))
    expect(all.find((each) => each.id === id)).toMatchObject({
      ...{ customerId, mode, messages: turns.length, preview: turns.at(-1)?.text, mood: turns.at(-1)?.mood },
      ...{ started: turns[0]?.at, last: turns.at(-1)?.at, intents: [...new Set(intents)] },
      unanswered: turns.filter(({ outcome }) => outcome === 'unanswered').length,
      lowest: Math.max(...turns.map(({ mood }) => mood.negative)),
      customerName: customerId === 'C-1' ? 'Mei Lin' : undefined,
    })
  })
})
