import { expect, test } from 'vitest'
import { peopleIn } from '../../../analytics/index.ts'

test.each([
  ['my name is John Tan', ['John Tan']],
  ['This is Mary, I ordered a lamp', ['Mary']],
  ["John's order", ['John']],
  ['Sarah and David bought it', ['Sarah', 'David']],
])('people in "%s"', (text, names) => {
  expect(peopleIn(text)).toEqual(names)
})

test.each(['', 'where is my order', '我叫小明', '😊', 'PL20481'])('nobody in "%s"', (text) => {
  expect(peopleIn(text)).toEqual([])
})
