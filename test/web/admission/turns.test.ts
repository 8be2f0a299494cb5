import { expect, test } from 'vitest'
import { makeTurns } from '../../../web/admission/turns.ts'

const underWay = () => Promise.withResolvers<string>()

test('a turn gives what it gives, and is counted while it lasts', async () => {
  const turns = makeTurns({ most: 2, mostOfOne: 2 })
  const turn = underWay()
  const running = turns.run('a', () => turn.promise)
  expect(turns.size).toBe(1)
  turn.resolve('answer')
  expect([await running, turns.size]).toEqual(['answer', 0])
})

test('a turn that fails is counted no longer', async () => {
  const turns = makeTurns({ most: 1, mostOfOne: 1 })
  await expect(turns.run('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(turns.run('a', async () => 'next')).resolves.toBe('next')
})

test('one conversation may have so many, and then its client is told', async () => {
  const turns = makeTurns({ most: 10, mostOfOne: 2 })
  const [one, two] = [underWay(), underWay()]
  const running = [turns.run('a', () => one.promise), turns.run('a', () => two.promise)]
  expect(() => turns.check('a')).toThrow(expect.objectContaining({ status: 429, retryAfter: 1 }))
  await expect(turns.run('a', async () => '')).rejects.toMatchObject({ code: 'ConversationBusy' })
  turns.check('b')
  one.resolve('')
  await running[0]
  turns.check('a')
  two.resolve('')
  await running[1]
})

test('all together may have so many, and then the house is busy', async () => {
  const turns = makeTurns({ most: 2, mostOfOne: 2 })
  const gate = underWay()
  const running = [turns.run('a', () => gate.promise), turns.run(undefined, () => gate.promise)]
  expect(() => turns.check('b')).toThrow(expect.objectContaining({ status: 503, retryAfter: 1 }))
  expect(() => turns.check(undefined)).toThrow(expect.objectContaining({ status: 503 }))
  gate.resolve('')
  await Promise.all(running)
  turns.check('b')
})
