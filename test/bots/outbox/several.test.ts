import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { backEnds, emptyPlace, opened } from '../../contracts/backEnds.ts'
import { openConnector } from '../connector.ts'
import { left, openQuickOutbox, openStoreIn, sayMore, storeFolder } from './waiting.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

test.each(backEnds)(
  'two that work on one store on $name never send the same thing, nor two things of one conversation at once',
  async (backEnd) => {
    const place = await emptyPlace(backEnd)
    const [store, other] = [await opened(place), await opened(place)]
    const sending = new Set<string>()
    const clashes: string[] = []
    const { url, taken, tookOver } = await openConnector({
      treat: async (_, { activity }) => {
        const [conversation = ''] = String(activity['id']).split('|')
        if (sending.has(conversation)) clashes.push(conversation)
        sending.add(conversation)
        await new Promise((resolve) => setImmediate(resolve))
        sending.delete(conversation)
        return 'takes it' as const
      },
    })
    const ids = upTo(30).map((i) => `c${i}`)
    const outboxes = [store, other].map((each) => openQuickOutbox(each, { limits: { conversations: 8 } }))
    for (const round of upTo(3)) {
      for (const id of ids) await sayMore(round % 2 === 0 ? store : other, { id, url, count: 2 })
      for (const { outbox } of outboxes) outbox.wake()
    }
    await tookOver(180)
    for (const { outbox } of outboxes) await outbox.stop()
    expect(clashes).toEqual([])
    expect(taken).toHaveLength(180)
    for (const id of ids) {
      const got = taken
        .map(({ activity }) => String(activity['id']))
        .filter((each) => each.startsWith(`${id}|`))
      expect(got).toEqual(upTo(6).map((seq) => `${id}|${seq}`))
    }
    expect(await left(store)).toEqual([])
  },
)

/** An outbox in a process of its own. */
function outboxProcess(folder: string): ChildProcess {
  const child = fork(new URL('./process.ts', import.meta.url), [folder], { execArgv: [] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

test('what a process had sent but not noted when it was killed is sent again under the same key', async () => {
  const folder = await storeFolder()
  const store = await openStoreIn(folder)
  const dead = Promise.withResolvers<'takes it'>()
  const { url, taken, arrived, tookOver } = await openConnector({
    treat: (request) => (request === 1 ? dead.promise : 'takes it'),
  })
  await sayMore(store, { url, count: 2 })
  const child = outboxProcess(folder)
  await arrived(1)
  child.kill('SIGKILL')
  await once(child, 'exit')
  dead.resolve('takes it')
  await tookOver(1)
  expect(await left(store)).toEqual(['c1 1 tried 0', 'c1 2 tried 0'])
  const { outbox } = openQuickOutbox(store, { now: () => Date.now() + 60_000 })
  await tookOver(3)
  await outbox.stop()
  expect(taken.map(({ key }) => key)).toEqual(['c1%7C1', 'c1%7C1', 'c1%7C2'])
  expect(taken[1]).toEqual(taken[0])
  expect(await left(store)).toEqual([])
})
