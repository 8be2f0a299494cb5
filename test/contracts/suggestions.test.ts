import { describe, expect, test } from 'vitest'
import {
  keepTurn,
  lastSuggestions,
  refusedBy,
  type ShownSuggestion,
  type Store,
  suggestionFigures,
  type TurnRecord,
} from '../../data/index.ts'
import { backEnds, emptyStore, sharedStore } from './backEnds.ts'
import { day, noon, suggestion, turn } from './samples.ts'

const always = { from: -1e14, to: 1e14 }
const keep = (store: Store, record: TurnRecord) => keepTurn(store, record)

describe.each(backEnds)('a suggestion on $name', (backEnd) => {
  test('suggestions come newest first, those shown together in their order', async () => {
    const store = await emptyStore(backEnd)
    const shown = [
      suggestion({ id: 'a1', place: 1 }),
      suggestion({ id: 'a2', place: 2 }),
      suggestion({ id: 'b2', place: 2, at: noon + 1 }),
      suggestion({ id: 'b1', place: 1, at: noon + 1, customerId: undefined }),
    ]
    await keep(store, turn({}, { suggestions: shown }))
    const ids = async (limit: number) => (await lastSuggestions(store, 'c1', limit)).map(({ id }) => id)
    expect(await ids(9)).toEqual(['b1', 'b2', 'a1', 'a2'])
    expect(await ids(1)).toEqual(['b1'])
    expect((await lastSuggestions(store, 'c1', 9))[2]).toEqual(shown[0])
    expect(await lastSuggestions(store, 'c2', 9)).toEqual([])
  })

  test('what a customer refused in a conversation is known in any', async () => {
    const store = await emptyStore(backEnd)
    const suggestions = ['A', 'B', 'C'].map((productId, i) => suggestion({ id: `s${i}`, productId }))
    await keep(store, turn({}, { suggestions }))
    await keep(
      store,
      turn(
        { seq: 3 },
        {
          state: { version: 1, value: {} },
          outcomes: [
            { suggestionId: 's0', outcome: 'refused' },
            { suggestionId: 's2', outcome: 'taken' },
            { suggestionId: 'unknown', outcome: 'refused' },
          ],
        },
      ),
    )
    expect(await refusedBy(store, 'C-1')).toEqual(['A'])
    expect(await refusedBy(store, 'C-2')).toEqual([])
  })

  test('suggestions shown and refused in one turn count once each', async () => {
    const store = await emptyStore(backEnd)
    const suggestions = [
      suggestion({ id: 's1' }),
      suggestion({ id: 's2', model: 'text', outcome: 'taken' }),
      suggestion({ id: 's3', model: 'text' }),
      suggestion({ id: 's4', at: noon + 100 }),
    ]
    await keep(store, turn({}, { suggestions, outcomes: [{ suggestionId: 's1', outcome: 'refused' }] }))
    expect(await suggestionFigures(store, { from: noon, to: noon + 100 })).toEqual({
      ...{ shown: 3, taken: 1, refused: 1 },
      models: [
        { model: 'neighbours', shown: 1, taken: 0, refused: 1 },
        { model: 'text', shown: 2, taken: 1, refused: 0 },
      ],
    })
    expect(await suggestionFigures(store, { from: 0, to: 1 })).toEqual({
      ...{ shown: 0, taken: 0, refused: 0 },
      models: [],
    })
  })
})

const shown: readonly Partial<ShownSuggestion>[] = [
  { model: 'neighbours', productId: 'A', outcome: 'taken' },
  { model: 'neighbours', productId: 'B', outcome: 'refused' },
  { model: 'neighbours', productId: 'C' },
  { model: 'text', productId: 'A', outcome: 'refused' },
  { model: 'text', productId: 'B', at: noon + day },
  { model: 'popular', productId: 'A', customerId: undefined, outcome: 'taken' },
  { model: 'popular', productId: 'B', customerId: undefined, outcome: 'refused' },
  { model: 'alike', productId: 'B', customerId: 'C-2', outcome: 'refused', at: noon + 2 * day },
  { model: 'alike', productId: 'D', customerId: 'C-2', at: -1 },
]

const fillSuggestions = async (store: Store) => {
  const suggestions = shown.map((each, i) => suggestion({ id: `s${i}`, place: i + 1, ...each }))
  await keepTurn(store, turn({}, { suggestions }))
}

describe.each(backEnds)('suggestions on $name', (backEnd) => {
  const store = sharedStore(backEnd, fillSuggestions)
  const none = { shown: 0, taken: 0, refused: 0 }

  test.each<[what: string, from: number, to: number, figures: object, models: readonly string[]]>([
    ['everything', -10, 1e15, { shown: 9, taken: 2, refused: 4 }, ['alike', 'neighbours', 'popular', 'text']],
    ['one day', noon, noon + day, { shown: 6, taken: 2, refused: 3 }, ['neighbours', 'popular', 'text']],
    [
      'its last moment',
      noon,
      noon + day + 1,
      { shown: 7, taken: 2, refused: 3 },
      ['neighbours', 'popular', 'text'],
    ],
    ['the third day', noon + 2 * day, noon + 3 * day, { shown: 1, taken: 0, refused: 1 }, ['alike']],
    ['before 1970', -1000, 0, { shown: 1, taken: 0, refused: 0 }, ['alike']],
    ['an empty period', noon, noon, none, []],
    ['a period without any', noon + 5 * day, noon + 9 * day, none, []],
  ])('the figures of %s are those of the suggestions made in it', async (_, from, to, figures, models) => {
    const found = await suggestionFigures(store(), { from, to })
    expect(found).toMatchObject(figures)
    expect(found.models.map(({ model }) => model)).toEqual(models)
  })

  test('the figures of the models add up to those of all', async () => {
    const { models, ...sum } = await suggestionFigures(store(), always)
    const add = (of: 'shown' | 'taken' | 'refused') => models.reduce((total, each) => total + each[of], 0)
    expect({ shown: add('shown'), taken: add('taken'), refused: add('refused') }).toEqual(sum)
  })

  test.each<[customer: string, refused: string[]]>([
    ['C-1', ['A', 'B']],
    ['C-2', ['B']],
    ['C-3', []],
    ['', []],
    ["C-1' or '1'='1", []],
  ])('the customer %j refused %j', async (id, refused) => {
    expect(await refusedBy(store(), id)).toEqual(refused)
  })

  test.each<[limit: number, ids: string[]]>([
    [0, []],
    [1, ['s7']],
    [3, ['s7', 's4', 's0']],
    [99, ['s7', 's4', 's0', 's1', 's2', 's3', 's5', 's6', 's8']],
  ])('the last %i suggestions are %j', async (limit, ids) => {
    expect((await lastSuggestions(store(), 'c1', limit)).map(({ id }) => id)).toEqual(ids)
  })
})
