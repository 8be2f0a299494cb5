import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Utterance, withUtterances } from '../../data/index.ts'

const taught = {
  intents: [
    { id: 'hello', utterances: { en: ['hi', 'good day'], zh: ['你好'] } },
    { id: 'thanks', utterances: { en: ['ta'], zh: [] } },
  ],
}
const said = (text: string, intent: string | undefined, language: 'en' | 'zh' = 'en') => ({
  text,
  intent,
  language,
})

test('new texts come after those that are there', () => {
  const { intents } = withUtterances(taught, [said('hey', 'hello'), said('多谢', 'thanks', 'zh')])
  expect(intents.map(({ utterances }) => utterances)).toEqual([
    { en: ['hi', 'good day', 'hey'], zh: ['你好'] },
    { en: ['ta'], zh: ['多谢'] },
  ])
})

test('nothing added is nothing changed', () => {
  expect(withUtterances(taught, [])).toEqual(taught)
})

test('what is there keeps its place', () => {
  expect(withUtterances(taught, [said('hi', 'hello')])).toEqual(taught)
})

test('what is none of the intents goes from them', () => {
  const { intents, outOfScope } = withUtterances({ ...taught, outOfScope: { en: [], zh: [] } }, [
    said('good day', undefined),
  ])
  expect([intents[0]?.utterances.en, outOfScope]).toEqual([['hi'], { en: ['good day'], zh: [] }])
})

const text = fc.constantFrom('a', 'b', 'c', 'd')
const utterance: fc.Arbitrary<Utterance> = fc.record({
  text,
  language: fc.constantFrom('en', 'zh'),
  intent: fc.constantFrom('one', 'two', undefined),
})

test('every text that was added stands in one place alone, the last', () => {
  const phrases = fc.record({ en: fc.uniqueArray(text), zh: fc.uniqueArray(text) })
  const shop = fc.record({ one: phrases, two: phrases, outOfScope: phrases })
  fc.assert(
    fc.property(shop, fc.array(utterance), ({ one, two, outOfScope }, added) => {
      const intents = [
        { id: 'one', utterances: one },
        { id: 'two', utterances: two },
      ]
      const after = withUtterances({ intents, outOfScope }, added)
      const lists = [...after.intents, { id: undefined, utterances: after.outOfScope }]
      const last = new Map(added.map((each) => [`${each.language}${each.text}`, each]))
      for (const each of last.values()) {
        const where = lists.flatMap(({ id, utterances }) =>
          utterances[each.language].filter((said) => said === each.text).map(() => id),
        )
        expect(where).toEqual([each.intent])
      }
    }),
  )
})
