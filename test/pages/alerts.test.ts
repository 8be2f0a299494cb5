import { beforeAll, expect, test } from 'vitest'
import type { Language } from '../../data/index.ts'
import { makeUnhappy } from './unhappyShop.ts'
import { faults, openVisits, overflow } from './visits.ts'

const { visit, house } = await openVisits()
beforeAll(() => makeUnhappy(house.store))

const open = async (language: Language = 'en', width?: number) => {
  const page = await visit(`/board?lang=${language}&days=90`, { language, width, staff: true })
  await page.locator('.incidents li').first().waitFor()
  await page.locator('.chart canvas').first().waitFor()
  return page
}

test('the open alert comes first, then the one that closed itself', async () => {
  const alerts = (await open()).getByRole('region', { name: 'Alerts' })
  const items = alerts.locator('.incidents > li')
  expect(await items.count()).toBe(2)
  expect(await items.nth(0).locator('.incident').textContent()).toMatch(
    /The whole shop\s*Open\s*\d+ \w+ · [678]\d% where [123]\d% is usual/,
  )
  expect(await items.nth(1).locator('.incident').textContent()).toMatch(/Back to usual/)
})

test('an alert lists its most negative conversations, and each opens in the desk', async () => {
  const page = await open()
  const alert = page.locator('.incidents > li').first()
  await alert.getByText('The 8 most negative conversations').click()
  const links = alert.locator('details a')
  expect(await links.count()).toBe(8)
  await links.first().click()
  await page.waitForURL('**/desk?conversation=**')
  await page.getByRole('log').waitFor()
})

test('an alert opens all its negative conversations by keyboard', async () => {
  const page = await open()
  const link = page.getByRole('link', { name: 'All its negative conversations' }).first()
  await link.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/desk?from=**mood=negative')
  await expect.poll(() => page.locator('.row').count()).toBe(36)
})

test.each(['en', 'zh'] as const)('axe finds nothing on the alerts (%s), light or dark', async (language) => {
  const page = await open(language)
  await page.locator('.incidents summary').first().click()
  expect(await faults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faults(page)).toEqual([])
})

test.each(['en', 'zh'] as const)('the alerts (%s) do not overflow sideways', async (language) => {
  const page = await open(language, 320)
  await page.locator('.incidents summary').first().click()
  expect(await overflow(page)).toBe(0)
})
