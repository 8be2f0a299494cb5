import { expect, test } from 'vitest'
import { makeWatch } from '../../bots/watch.ts'

const secret = 'my secret wish '
const forEver = (): never => {
  for (;;);
}

/** A watch with short patience, and what it told. */
function watching(from = 10) {
  const told: unknown[] = []
  return { told, watch: makeWatch({ alarm: (what, error) => void told.push(what, error), ms: 10, from }) }
}

test('whoever is stuck in a long message is broken off, and a sentence without its words says so', () => {
  const { watch, told } = watching()
  expect(watch(secret, forEver, () => 'not understood')).toBe('not understood')
  expect(told).toEqual([
    'a message took more than 10 ms to understand and counts as not understood',
    undefined,
  ])
})

test('work that is done in time is told to nobody', () => {
  const { watch, told } = watching()
  expect(
    watch(
      secret,
      () => 'understood',
      () => 'not understood',
    ),
  ).toBe('understood')
  expect(told).toEqual([])
})

test('what breaks, breaks as it would unwatched', () => {
  const { watch, told } = watching()
  const broken = () => {
    throw new RangeError('broken')
  }
  for (const text of [secret, 'short'])
    expect(() => watch(text, broken, () => 'not understood')).toThrow(new RangeError('broken'))
  expect(told).toEqual([])
})
