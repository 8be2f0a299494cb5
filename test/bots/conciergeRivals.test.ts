import { expect, test } from 'vitest'
import { makeConcierge } from '../../bots/index.ts'
import { activitiesAfter, moodByDay, returnsOf, StateConflict, type Store } from '../../data/index.ts'
import { noon } from '../fixtures/smallShop.ts'
import { openReception, repliesIn, turnsOf, visitor } from './reception.ts'

const siti = { id: 's-1', name: 'Siti' }

/** Two concierges on one store, as of two processes: the other one answers just before my next commits. */
async function rivals({ customerId }: { customerId?: string } = {}) {
  const home = await openReception()
  const who = customerId === undefined ? {} : { customerId }
  const other = visitor(home, who)
  const rivalry = { commits: 0 }
  const store: Store = {
    ...home.store,
    keep: async (step) => {
      if (rivalry.commits > 0) {
        rivalry.commits -= 1
        await other.write('hello from elsewhere')
      }
      return home.store.keep(step)
    },
  }
  const concierge = makeConcierge({ ...home.services, store })
  return { home, rivalry, concierge, mine: visitor({ concierge }, who) }
}

const textsOf = async (store: Store) => (await turnsOf(store)).map(({ text }) => text)

test('a turn that lost its state to another one runs again, and nothing is doubled', async () => {
  const { home, rivalry, mine } = await rivals()
  await mine.write('hello')
  rivalry.commits = 1
  const received = await mine.write('where is my order')
  expect(await textsOf(home.store)).toEqual(['hello', 'hello from elsewhere', 'where is my order'])
  const kept = await activitiesAfter(home.store, 'c1', 0)
  expect(kept.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
  expect(received.activities).toEqual(kept.slice(4))
  expect(home.alarms).toEqual([])
})

test('a turn that runs again is counted once', async () => {
  const { home, rivalry, mine } = await rivals()
  await mine.write('hello')
  rivalry.commits = 1
  await mine.write('where is my order')
  const days = await moodByDay(home.store, { from: noon, to: noon + 1_000 })
  expect(days.map(({ messages }) => messages)).toEqual([3])
})

test('listeners hear of a turn once, after it was kept', async () => {
  const { home, rivalry, mine } = await rivals()
  const told: number[] = []
  home.feed.subscribe('c1', (activities) => told.push(...activities.map(({ seq }) => seq)))
  await mine.write('hello')
  rivalry.commits = 1
  await mine.write('thanks')
  expect(told).toEqual([1, 2, 3, 4, 5, 6])
})

test('a turn that runs again goes on with the talk as the other one left it', async () => {
  const { rivalry, mine } = await rivals()
  await mine.write('where is my order')
  rivalry.commits = 1
  expect(repliesIn(await mine.write('PL20210'))).toEqual([
    'To keep orders private: which e-mail address did you order with?',
  ])
})

test('a return is registered once though its turn ran twice', async () => {
  const { home, rivalry, mine } = await rivals({ customerId: 'C-TOM' })
  await mine.write('I want to return the Gecko clip-on reading lamp from PL20400, it is broken')
  rivalry.commits = 1
  expect(repliesIn(await mine.write('yes'))[0]).toContain('R-3001')
  expect(await returnsOf(home.store, 'PL20400')).toHaveLength(1)
})

test('a turn runs thirty times at most, and then fails with nothing kept of it', async () => {
  const { home, rivalry, mine } = await rivals()
  await mine.write('hello')
  rivalry.commits = 30
  await expect(mine.write('where is my order')).rejects.toThrow(StateConflict)
  expect(await textsOf(home.store)).not.toContain('where is my order')
})

test('two lost races are not too many', async () => {
  const { home, rivalry, mine } = await rivals()
  await mine.write('hello')
  rivalry.commits = 2
  await mine.write('where is my order')
  expect((await textsOf(home.store)).filter((text) => text === 'where is my order')).toHaveLength(1)
})

test('words of staff find their place after what the customer wrote meanwhile', async () => {
  const { home, rivalry, concierge, mine } = await rivals()
  await mine.write('hello')
  rivalry.commits = 1
  expect(await concierge.say('c1', siti, 'Hi')).toMatchObject({ seq: 5 })
  rivalry.commits = 1
  expect(await concierge.takeOver('c1', siti)).toMatchObject({ mode: 'person', lastSeq: 8 })
  expect(await activitiesAfter(home.store, 'c1', 0)).toHaveLength(8)
})

test('two concierges that answer one customer at the same moment keep everything once', async () => {
  const { home, mine } = await rivals()
  const other = visitor(home)
  await mine.write('hello')
  await Promise.all([mine.write('thanks'), other.write('bye')])
  expect((await textsOf(home.store)).toSorted()).toEqual(['bye', 'hello', 'thanks'])
  const seqs = (await activitiesAfter(home.store, 'c1', 0)).map(({ seq }) => seq)
  expect(seqs).toEqual([1, 2, 3, 4, 5, 6])
})

test('a conversation that two concierges open at the same moment is one', async () => {
  const { home, mine } = await rivals()
  await Promise.all([mine.write('hello'), visitor(home).write('hi')])
  expect((await textsOf(home.store)).toSorted()).toEqual(['hello', 'hi'])
})
