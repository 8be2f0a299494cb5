import { expect, test } from 'vitest'
import { makeLanes } from '../../bots/lanes.ts'

/** A job that ends when it is told to. */
function gate() {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

test('jobs of one name run one after the other, in order', async () => {
  const lanes = makeLanes()
  const seen: string[] = []
  const first = gate()
  const jobs = [
    lanes.run('a', async () => {
      await first.opened
      seen.push('first')
    }),
    lanes.run('a', async () => void seen.push('second')),
    lanes.run('a', async () => void seen.push('third')),
  ]
  first.open()
  await Promise.all(jobs)
  expect(seen).toEqual(['first', 'second', 'third'])
})

test('jobs of different names do not wait for each other', async () => {
  const lanes = makeLanes()
  const slow = gate()
  const waiting = lanes.run('a', () => slow.opened)
  await expect(lanes.run('b', async () => 'done')).resolves.toBe('done')
  slow.open()
  await waiting
})

test('a job that fails rejects alone; the next one runs', async () => {
  const lanes = makeLanes()
  const bad = lanes.run('a', async () => {
    throw new Error('bad')
  })
  const good = lanes.run('a', async () => 'good')
  await expect(bad).rejects.toThrow('bad')
  await expect(good).resolves.toBe('good')
})

test('nothing is kept of lanes that are empty', async () => {
  const lanes = makeLanes()
  await Promise.all(Array.from({ length: 100 }, (_, i) => lanes.run(`lane ${i}`, async () => i)))
  await lanes.settled()
  expect(lanes.size).toBe(0)
})

test('settled waits for everything under way', async () => {
  const lanes = makeLanes()
  const slow = gate()
  let ended = false
  void lanes.run('a', async () => {
    await slow.opened
    ended = true
  })
  slow.open()
  await lanes.settled()
  expect(ended).toBe(true)
})

test('a lane that is full refuses at once, and takes jobs again when one has ended', async () => {
  const lanes = makeLanes({ perLane: 2 })
  const slow = gate()
  const [first, second] = [lanes.run('a', () => slow.opened), lanes.run('a', async () => 2)]
  let began = false
  const third = lanes.run('a', async () => {
    began = true
  })
  await expect(third).rejects.toMatchObject({ name: 'Busy', reason: 'lane', retryAfter: 1 })
  await expect(lanes.run('b', async () => 'free')).resolves.toBe('free')
  slow.open()
  await Promise.all([first, second])
  expect(began).toBe(false)
  await expect(lanes.run('a', async () => 4)).resolves.toBe(4)
})

test('a house that is full refuses every lane', async () => {
  const lanes = makeLanes({ together: 2 })
  const slow = gate()
  const running = ['a', 'b'].map((name) => lanes.run(name, () => slow.opened))
  await expect(lanes.run('c', async () => 1)).rejects.toMatchObject({ name: 'Busy', reason: 'house' })
  expect(lanes.size).toBe(2)
  slow.open()
  await Promise.all(running)
  await expect(lanes.run('c', async () => 1)).resolves.toBe(1)
})
