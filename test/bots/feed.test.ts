import { expect, test } from 'vitest'
import { makeFeed } from '../../bots/index.ts'
import type { StoredActivity } from '../../data/index.ts'

const activity = (seq: number): StoredActivity => ({ seq, id: `c|${seq}`, at: 0, author: 'bot', body: {} })

test('who listens to a conversation hears it, and only it', () => {
  const feed = makeFeed()
  const heard: number[] = []
  feed.subscribe('c', (activities) => heard.push(...activities.map(({ seq }) => seq)))
  feed.publish('c', [activity(1), activity(2)])
  feed.publish('d', [activity(9)])
  expect(heard).toEqual([1, 2])
})

test('who has stopped listening hears nothing', () => {
  const feed = makeFeed()
  const heard: number[] = []
  const stop = feed.subscribe('c', () => heard.push(1))
  stop()
  stop()
  feed.publish('c', [activity(1)])
  expect(heard).toEqual([])
})

test('two listeners do not disturb each other', () => {
  const feed = makeFeed()
  const heard: string[] = []
  const stop = feed.subscribe('c', () => heard.push('first'))
  feed.subscribe('c', () => heard.push('second'))
  stop()
  feed.publish('c', [activity(1)])
  expect(heard).toEqual(['second'])
})

test('listening again after the room was empty works', () => {
  const feed = makeFeed()
  const heard: number[] = []
  feed.subscribe('c', () => undefined)()
  const stop = feed.subscribe('c', () => heard.push(1))
  feed.publish('c', [activity(1)])
  stop()
  expect(heard).toEqual([1])
})

test('who listens to all hears every conversation until they stop', () => {
  const feed = makeFeed()
  const heard: string[] = []
  const stop = feed.all((id) => heard.push(id))
  feed.publish('c', [activity(1)])
  feed.publish('d', [activity(1)])
  stop()
  feed.publish('e', [activity(1)])
  expect(heard).toEqual(['c', 'd'])
})
