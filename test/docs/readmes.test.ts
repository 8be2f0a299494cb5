import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFile(join(root, file), 'utf8')
const files = ['README.md', 'docs/README.zh.md']
const [english = '', chinese = ''] = await Promise.all(files.map(read))

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)
const withoutBlocks = (text: string) => text.replace(/^```.*?^```$/gms, '')
const inCode = (text: string) => all(text, /`([^`\n]+)`/g)
const links = (text: string) => all(withoutBlocks(text), /\]\(([^)]+)\)/g)

/** The names in the first column of all tables, or of those whose heading begins with this. */
const firstColumn = (text: string, heading = '') =>
  all(text, /^(\|.*(?:\n\|.*)*)/gm)
    .filter((table) => table.startsWith(heading))
    .flatMap((table) => table.split('\n').slice(2))
    .flatMap((row) => inCode(row.split('|')[1] ?? ''))

const sections = (text: string) =>
  withoutBlocks(text)
    .split(/^(?=#+ )/m)
    .map((section) => ({ rank: /^#*/.exec(section)?.[0], lines: all(section, /^(.*\S.*)$/gm).length }))

test('both READMEs have the same sections, each with as many paragraphs, points and rows', () => {
  expect(sections(chinese)).toEqual(sections(english))
})

test.each<[what: string, names: (text: string) => readonly string[]]>([
  [
    'commands',
    (text) =>
      all(text, /^```sh\n(.*?)^```$/gms)
        .flatMap((block) => block.trim().split('\n'))
        .map((line) => line.replace(/\s+#.*/, '')),
  ],
  ['environment variables', (text) => firstColumn(text).filter((name) => /^[A-Z][A-Z_]+$/.test(name))],
  ['benches', (text) => firstColumn(text, '| `npm run bench')],
  ['addresses', (text) => inCode(withoutBlocks(text)).filter((name) => /^(?:[A-Z]+ )?\/|:\/\//.test(name))],
  ['names in code', (text) => inCode(withoutBlocks(text))],
  [
    'pictures',
    (text) =>
      links(text)
        .filter((link) => link.endsWith('.png'))
        .map((link) => basename(link).replace(/\.(?:en|zh)\.png$/, '')),
  ],
])('both READMEs have the same %s', (_, names) => {
  expect(names(chinese).toSorted()).toEqual(names(english).toSorted())
  expect(names(english)).not.toEqual([])
})

/** What GitHub makes of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')

test.each(files)('every link of %s leads to a file or a heading that is there', async (file) => {
  const lost: string[] = []
  for (const link of links(await read(file)).filter((each) => !/^\w+:/.test(each))) {
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? file : join(dirname(file), path)
    const found = existsSync(join(root, target))
    const anchors = found && anchor ? all(withoutBlocks(await read(target)), /^#+ (.*)$/gm).map(anchorOf) : []
    if (!found || (anchor !== undefined && !anchors.includes(anchor))) lost.push(link)
  }
  expect(lost).toEqual([])
})
