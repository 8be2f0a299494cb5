import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sectionsOf } from '../../data/articles/sections.ts'

/** The headings of a text called File, each with its body. */
const parts = (text: string) => sectionsOf(text, 'File').map(({ heading, body }) => `${heading}: ${body}`)

describe('a text is parted by its headings', () => {
  test.each<[what: string, text: string, ...parts: string[]]>([
    ['of the first two ranks', '# A\nB\n## C\nD', 'A: B', 'C: D'],
    ['but not of deeper ones', '# A\nB\n### C\nD', 'A: B\n### C\nD'],
    ['and what stands before is under the title', 'before\n# A\nB', 'File: before', 'A: B'],
    ['and is one when there are none', 'some words', 'File: some words'],
    ['also in Chinese', '# 送货\n两天\n## 离岛\n一周', '送货: 两天', '离岛: 一周'],
    ['whatever ends its lines', '# A\r\nB\r\n\r\n# C\r\nD\r\n', 'A: B', 'C: D'],
    ['after a byte order mark', '\uFEFF# A\nB', 'A: B'],
    ['whose closing signs are left out', '# A ##\nB\n## C# \nD', 'A: B', 'C#: D'],
    ['whose marks are left out', '# **A** `b` [c](d) ![e](f)\nG', 'A b c e: G'],
    ['not by what only looks like one', '#tag\n# \nA', 'File: #tag\n# \nA'],
  ])('%s', (_, text, ...expected) => expect(parts(text)).toEqual(expected))
})

describe('code is not parted', () => {
  test.each([
    ['between marks', '# A\n```sh\n# comment\n```\nB\n# C\nD'],
    ['between other marks', '# A\n~~~\n# comment\n~~~\nB\n# C\nD'],
    ['with shorter marks in it', '# A\n````\n```\n# comment\n````\nB\n# C\nD'],
    ['with other marks in it', '# A\n~~~\n```\n# comment\n~~~\nB\n# C\nD'],
    ['after code in one line', '# A\n```x```\nB\n# C\nD'],
  ])('%s', (_, text) => expect(sectionsOf(text, 'File').map(({ heading }) => heading)).toEqual(['A', 'C']))

  test('to the end, when nothing closes it', () => {
    expect(parts('# A\n```\n# B\nc')).toEqual(['A: ```\n# B\nc'])
  })
})

test.each(['', '\n\n', '# A', '# A\n\n---\n', '# A\n12.5', '\uFEFF'])('%j has no parts', (text) =>
  expect(parts(text)).toEqual([]),
)

test('no words are lost, and every part has some', () => {
  const line = fc.oneof(fc.constantFrom('# a', '## b', '### c', '```', '~~~~', '', '  '), fc.string())
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n')
      const found = sectionsOf(text, 'File')
      for (const { body } of found) {
        expect(text.replaceAll('\r\n', '\n')).toContain(body)
        expect(body).toMatch(/\p{L}/u)
      }
    }),
  )
})

test('long runs of signs cost no more than their length', () => {
  const hostile = [`# a${' '.repeat(100_000)}b`, `# ${'#'.repeat(100_000)}x`, `# ${'a #'.repeat(30_000)}`]
  expect(hostile.map((line) => sectionsOf(`${line}\nwords`, 'File').length)).toEqual([1, 1, 1])
})
