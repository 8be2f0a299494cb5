import { beforeAll, expect, test } from 'vitest'
import type { Language } from '../../data/index.ts'
import { makeEarning } from './earningShop.ts'
import { faults, openVisits, overflow } from './visits.ts'

const { visit, house } = await openVisits()
beforeAll(() =>
  makeEarning(house.store, [
    { model: 'ease', customers: 220, buyers: 90 },
    { model: 'neighbours', customers: 180, buyers: 40 },
    { model: 'text', customers: 60, buyers: 12 },
  ]),
)

const title = { en: 'Suggestions', zh: '商品推荐' }
const open = async (language: Language = 'en', width?: number) => {
  const page = await visit(`/board?lang=${language}&days=90`, { language, width, staff: true })
  const section = page.getByRole('region', { name: title[language], exact: true })
  await section.getByRole('table').waitFor()
  return { page, section }
}

test('the board says which of the two models of the demo shop earns more', async () => {
  const { section } = await open()
  expect(await section.locator('p').first().textContent()).toMatch(
    /^Linear model earns more: S\$\d+\.\d\d against S\$\d+\.\d\d for 100 suggestions \(difference S\$/,
  )
})

test('each model has what it earned with an interval, and too little data say so', async () => {
  const { section } = await open()
  const cells = (row: number) => section.locator('tbody tr').nth(row).locator('th, td').allInnerTexts()
  expect(await cells(0)).toEqual([
    ...['Goes with purchases (linear model)', '660', '90', '130', '14% (11–16)', 'S$3,150.00'],
    expect.stringMatching(/^S\$477\.27 \(S\$\d+\.\d\d–S\$\d+\.\d\d\)$/),
  ])
  expect((await cells(2)).slice(-2)).toEqual(['S$375.00', '–'])
})

test.each(['en', 'zh'] as const)('axe finds nothing on it (%s), light or dark', async (language) => {
  const { page } = await open(language)
  expect(await faults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faults(page)).toEqual([])
})

test.each(['en', 'zh'] as const)('it does not overflow sideways (%s)', async (language) => {
  const { page } = await open(language, 320)
  expect(await overflow(page)).toBe(0)
})
