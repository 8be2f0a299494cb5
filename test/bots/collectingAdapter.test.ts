import { TurnContext } from 'botbuilder'
import { expect, test } from 'vitest'
import { CollectingAdapter } from '../../bots/collectingAdapter.ts'

const adapter = new CollectingAdapter()
const message = { type: 'message', text: 'hello' }
const texts = (replies: readonly { readonly text?: string }[]) => replies.map(({ text }) => text)

test('what is said in a turn is collected in order', async () => {
  const replies = await adapter.collect(message, async (context) => {
    await context.sendActivity('One')
    await context.sendActivities([{ text: 'Two' }, { text: 'Three' }])
  })
  expect(texts(replies)).toEqual(['One', 'Two', 'Three'])
})

test('a turn may say nothing', async () => {
  expect(await adapter.collect(message, async () => undefined)).toEqual([])
})

test('the turn hears the message', async () => {
  let heard: string | undefined
  await adapter.collect(message, async (context) => {
    heard = context.activity.text
  })
  expect(heard).toBe('hello')
})

test('replies carry no id before they are kept, and everything else as it was said', async () => {
  const suggestedActions = { to: [], actions: [] }
  const [reply] = await adapter.collect(message, async (context) => {
    await context.sendActivity({ type: 'message', text: 'Hi', textFormat: 'markdown', suggestedActions })
  })
  expect(reply).not.toHaveProperty('id')
  expect(reply).toMatchObject({ type: 'message', text: 'Hi', textFormat: 'markdown', suggestedActions })
})

test('whoever says something learns that it was taken', async () => {
  await adapter.collect(message, async (context) => {
    expect(await context.sendActivity('One')).toEqual({ id: '1' })
    expect(await context.sendActivities([{ text: 'Two' }, { text: 'Three' }])).toEqual([
      { id: '2' },
      { id: '3' },
    ])
    expect(context.responded).toBe(true)
  })
})

test('turns that overlap keep their replies apart', async () => {
  const gate = Promise.withResolvers<void>()
  const slow = adapter.collect(message, async (context) => {
    await gate.promise
    await context.sendActivity('slow')
  })
  const quick = await adapter.collect(message, async (context) => void (await context.sendActivity('quick')))
  gate.resolve()
  expect(texts(quick)).toEqual(['quick'])
  expect(texts(await slow)).toEqual(['slow'])
})

test('an error in a turn reaches whoever runs it', async () => {
  const turn = adapter.collect(message, async (context) => {
    await context.sendActivity('One')
    throw new Error('broken')
  })
  await expect(turn).rejects.toThrow('broken')
})

test('a reply can neither be changed nor taken back before it is kept', async () => {
  await expect(adapter.updateActivity()).rejects.toThrow(/cannot be changed/)
  await expect(adapter.deleteActivity()).rejects.toThrow(/cannot be taken back/)
})

test('who would write outside a turn is told how', async () => {
  await expect(adapter.continueConversation()).rejects.toThrow(/Concierge\.say/)
})

test('a context that no turn began collects nothing and breaks nothing', async () => {
  expect(await adapter.sendActivities(new TurnContext(adapter, message), [{ text: 'lost' }])).toEqual([
    { id: '1' },
  ])
})
