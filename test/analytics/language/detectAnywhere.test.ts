import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectLanguage } from '../../../analytics/index.ts'

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0
const signs = String.raw`\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}`
const foreign = new RegExp(`[${signs}]|[^\\P{L}\\p{Script=Latin}\\p{Script=Han}${signs}\\p{Lm}]+`, 'gu')

/** The rule in the plainest words, which go over a long text again and again. */
function plainly(text: string): string {
  const codes = /\S+@\S+|https?:\S+|www\.\S+|[\p{L}\p{N}-]*\p{Nd}[\p{L}\p{N}-]*/gu
  const plain = text.replace(codes, ' ')
  const chinese = count(text, /\p{Script=Han}/gu)
  const latin = plain.match(/\p{Script=Latin}+(?:['’]\p{Script=Latin}+)*/gu) ?? []
  if (count(plain, foreign) > chinese + latin.length) return 'other'
  const small = latin.filter((word) => word === word.toLowerCase()).length
  if (chinese > 0) return chinese >= small ? 'zh' : 'en'
  return latin.length > 0 ? 'en' : 'other'
}

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'a',
      'B',
      'order',
      '1',
      '20481',
      '-',
      '@',
      '.',
      'www.',
      'http:',
      'https:',
      ' ',
      '  ',
      '我',
      '退货',
      '，',
    ],
    ...['ひ', '한', 'กา', 'где', 'مر', "'", '’', '😀', '\n', 'é', '٣', '々'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
)

test('addresses and codes count for nothing wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      expect(detectLanguage(text)).toBe(plainly(text))
    }),
    { numRuns: 3_000 },
  )
})
