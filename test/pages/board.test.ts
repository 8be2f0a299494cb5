import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openVisits } from './visits.ts'

const { visit, tell } = await openVisits()
const day = 86_400_000
/** Noon UTC so many days ago. */
const ago = (days: number) => Math.floor(Date.now() / day) * day - days * day + day / 2
const isoOf = (days: number) => new Date(ago(days)).toISOString().slice(0, 10)
let page: Page

beforeAll(async () => {
  const angry = 'this is terrible, the worst shop ever, I am so angry'
  const asked = ['how much is shipping', 'do you ship to malaysia', 'can i pay with paynow', 'thanks a lot']
  await tell([...asked, ...asked, ...asked], { at: ago(5) })
  for (let i = 0; i < 132; i += 1)
    await tell([i % 3 === 0 ? angry : 'how much is shipping'], { at: ago(3) + i })
  await tell(['zxqv blorp wibble'], { at: ago(2) })
  await tell(['recommend a lamp, no limit'], { at: ago(2) })
  await tell(['邮费怎么算'], { language: 'zh', at: ago(2) })
})

beforeEach(async () => {
  page = await visit('/board', { staff: true })
  await page.getByRole('heading', { name: 'What customers want' }).waitFor()
})

test('the totals count every message', async () => {
  const messages = page.locator('.totals > div').filter({ hasText: 'Customer messages' })
  expect(await messages.locator('strong').textContent()).toBe('147')
})

test('the trend has a table with the same days, newest first', async () => {
  await page.getByText('Show as a table').click()
  const rows = page.getByRole('table').first().locator('tbody tr')
  expect(await rows.count()).toBe(30)
  const cells = (row: number) => rows.nth(row).locator('td').allInnerTexts()
  expect(await cells(3)).toEqual([
    ...['132', '132', expect.stringMatching(/^[234]\d%$/), expect.stringMatching(/^\d+% – \d+%$/)],
    '–',
  ])
  expect(await cells(2)).toEqual(['3', '3', 'not enough data'])
})

test('the intents that customers had most stand with how they felt', async () => {
  const wants = page.getByRole('region', { name: 'What customers want' })
  await wants.getByRole('link', { name: 'Delivery cost' }).waitFor()
  expect(await wants.getByRole('columnheader').allInnerTexts()).toEqual([
    'Intent',
    'Messages',
    'Negative',
    'Not answered',
  ])
})

test('a question without an answer opens where it was asked', async () => {
  const questions = page.getByRole('region', { name: 'Questions without an answer' })
  await questions.getByRole('link', { name: 'zxqv blorp wibble' }).click()
  await page.waitForURL('**/desk?conversation=**')
  await page.locator('.pointed-at').getByText('zxqv blorp wibble').waitFor()
})

test('suggestions are counted by what chose them', async () => {
  const suggestions = page.getByRole('region', { name: 'Suggestions' })
  expect(await suggestions.getByRole('row').last().textContent()).toMatch(/3/)
})

test('Enter on a day opens its conversations on the desk', async () => {
  const chart = page.getByRole('slider', { name: 'Mood by day' })
  await chart.focus()
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowLeft')
  expect(await chart.getAttribute('aria-valuetext')).toMatch(/Negative share [234]\d% .* Messages: 132$/)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/desk?from=${isoOf(3)}&to=${isoOf(3)}`)
  await expect.poll(() => page.locator('.row').count()).toBeGreaterThanOrEqual(50)
})

test('a click on a day opens its conversations too', async () => {
  const plot = page.locator('.u-over').first()
  const { width = 0 } = (await plot.boundingBox()) ?? {}
  await plot.click({ position: { x: (width * 27.5) / 30, y: 80 } })
  await page.waitForURL(`**/desk?from=${isoOf(2)}&to=${isoOf(2)}`)
  await expect.poll(() => page.locator('.row').count()).toBe(3)
})

test('a day of the table leads there as well', async () => {
  await page.getByText('Show as a table').click()
  await page.getByRole('table').first().getByRole('link').nth(5).click()
  await page.waitForURL(`**/desk?from=${isoOf(5)}&to=${isoOf(5)}`)
})

test('one language and another period stand in the address', async () => {
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh')
  await page.getByRole('button', { name: '7 days' }).click()
  await page.reload()
  const messages = page.locator('.totals > div').filter({ hasText: 'Customer messages' })
  await expect.poll(() => messages.locator('strong').textContent()).toBe('1')
  expect(new URL(page.url()).search).toBe('?days=7&language=zh')
})
