import { expect, test } from 'vitest'
import { type Language, setConsent } from '../../data/index.ts'
import { latinWords } from './latinWords.ts'
import { faults, openVisits, overflow } from './visits.ts'

const { visit, tell, house } = await openVisits()
const day = 86_400_000
for (let ago = 30; ago > 0; ago -= 1)
  await tell(['how much is shipping', 'thanks'], { as: `C-00${10 + (ago % 7)}`, at: Date.now() - ago * day })
await house.customers.refresh()

const titles = {
  en: [
    ...['Kinds of customers', 'Likely to leave', 'Likely to buy', 'Expected to spend', 'Worth a look'],
    ...['Messages in the next 14 days', 'Sales in the next 14 days', 'Bought together'],
    ...['What goes with what', 'Groups that form by themselves', 'Loyalty tiers'],
  ],
  zh: [
    ...['客户类型', '可能流失', '可能购买', '预计消费', '值得看一看', '未来 14 天的消息', '未来 14 天的销售'],
    ...['一起买的商品', '哪些情况相伴出现', '自然形成的群体', '会员等级'],
  ],
}

async function opened(language: Language = 'en', width?: number) {
  const page = await visit(`/board/customers?lang=${language}`, { language, width, staff: true })
  for (const name of titles[language]) await page.getByRole('heading', { name, exact: true }).waitFor()
  return page
}

test('the board leads to the customers', async () => {
  const page = await visit('/board', { staff: true })
  await page.getByRole('link', { name: 'Customers' }).click()
  await page.waitForURL('**/board/customers')
  await page.getByRole('heading', { name: 'Kinds of customers' }).waitFor()
  expect(await page.locator('[aria-current=page]').textContent()).toBe('Customers')
})

test('the kinds of customers add up to all of them', async () => {
  const kinds = (await opened()).getByRole('region', { name: 'Kinds of customers' })
  const cells = await kinds.locator('tbody td:nth-child(3)').allInnerTexts()
  const shares = cells.map((text) => Number(text.replace('%', '')))
  expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(5)
})

test('who is likely to leave stands with the chance and the reasons, and leads to the profile', async () => {
  const page = await opened()
  const leaving = page.getByRole('region', { name: 'Likely to leave' })
  const first = leaving.locator('tbody tr').first()
  expect(await first.locator('td').first().textContent()).toMatch(/^\d+%$/)
  expect(await first.locator('.reasons li').count()).toBeGreaterThan(0)
  expect(await leaving.locator('.foretold tbody tr').count()).toBe(10)
  await first.getByRole('link').click()
  await page.waitForURL('**/desk?customer=C-*')
  await page.locator('.profile-parts').waitFor()
})

test('who takes back their consent is gone from the lists at once', async () => {
  const page = await opened()
  const link = page.getByRole('region', { name: 'Likely to leave' }).locator('.customer').first()
  const path = (await link.getAttribute('href')) ?? ''
  const id = new URL(path, page.url()).searchParams.get('customer') ?? ''
  await setConsent(house.store, id, { personalise: false })
  await page.reload()
  await page.getByRole('heading', { name: 'Likely to leave' }).waitFor()
  expect(await page.locator(`.foretold a[href="${path}"], .kinds a[href="${path}"]`).count()).toBe(0)
  await setConsent(house.store, id, { personalise: true })
})

test('the forecasts have a picture and a table', async () => {
  const page = await opened()
  const sales = page.getByRole('region', { name: 'Sales in the next 14 days' })
  await sales.locator('canvas').waitFor()
  expect(await sales.getByRole('img').getAttribute('aria-label')).toMatch(/^Sales in the next 14 days: chart/)
  await sales.getByText('Show as a table').click()
  expect(await sales.locator('tbody tr').count()).toBe(56)
  expect(await sales.locator('tbody tr').last().locator('td').last().textContent()).toMatch(/^S\$.* – S\$/)
})

test('a method that serves is named, with how the others did', async () => {
  const leaving = (await opened()).getByRole('region', { name: 'Likely to leave' })
  await leaving.getByText('How this was worked out').click()
  expect(await leaving.locator('details tbody tr').count()).toBe(7)
  expect(await leaving.locator('details tbody strong').count()).toBe(1)
})

test.each(['en', 'zh'] as const)(
  'axe finds nothing on the customers (%s), light or dark, wide or narrow',
  async (language) => {
    const page = await opened(language)
    for (const summary of await page.locator('summary').all()) await summary.click()
    for (const width of [320, 800, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        expect(await faults(page)).toEqual([])
        await expect.poll(() => overflow(page)).toBe(0)
      }
  },
)

test('in Chinese no English word is left but names', async () => {
  const page = await opened('zh')
  await page.locator('.customer').evaluateAll((names) => {
    for (const name of names) name.remove()
  })
  const methods = ['SARIMA', 'Holt-Winters']
  expect((await latinWords(page)).filter((word) => !methods.includes(word))).toEqual([])
})
