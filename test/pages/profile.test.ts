import { expect, test } from 'vitest'
import { type Language, setConsent, tracesOf } from '../../data/index.ts'
import { openChat } from './chat.ts'
import { faults, openVisits, overflow } from './visits.ts'

const { visit, tell, house, forgive } = await openVisits()
const ann = 'C-0001'
const silent = 'C-0002'
const told = await tell(['recommend a lamp, no limit', 'how much is shipping', 'thanks a lot'], { as: ann })
await setConsent(house.store, ann, { personalise: true })
await setConsent(house.store, silent, { personalise: false })

const parts = {
  en: ['Buying', 'Tastes', 'Bought most', 'Talks', 'Mood and satisfaction', 'Suggestions'],
  zh: ['购买', '偏好', '买得最多的', '对话', '心情与满意度', '推荐'],
}
const profileOf = async (id: string, language: Language = 'en', width?: number) => {
  const path = `/desk?lang=${language}&customer=${id}`
  return visit(path, { language, width, staff: true })
}

test('staff go from a conversation to its customer’s profile and back', async () => {
  const page = await visit(`/desk?conversation=${told}`, { staff: true })
  await page.getByRole('link', { name: 'Profile' }).click()
  const profile = page.getByRole('region', { name: 'Profile' })
  for (const part of parts.en) await profile.getByRole('heading', { name: part, exact: true }).waitFor()
  expect(await profile.getByText(/^S\$[\d,]+\.\d\d$/).count()).toBeGreaterThan(0)
  expect(await profile.locator('meter').count()).toBeGreaterThan(0)
  await profile.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('log').getByText('how much is shipping').waitFor()
  expect(new URL(page.url()).searchParams.get('customer')).toBeNull()
})

test('another conversation is chosen from the list while a profile is open', async () => {
  const page = await profileOf(ann)
  await page.getByRole('heading', { name: 'Tastes' }).waitFor()
  await page.locator('.row').first().click()
  await page.getByRole('log').waitFor()
  expect(await page.locator('.profile-pane').count()).toBe(0)
})

test.each([
  ['en', 'This customer has not agreed to a profile.'],
  ['zh', '这位客户没有同意建立画像。'],
] as const)('who did not agree has none, and it says so (%s)', async (language, words) => {
  const page = await profileOf(silent, language)
  await page.getByText(words).waitFor()
  expect(await page.locator('.profile-parts').count()).toBe(0)
  expect(await faults(page)).toEqual([])
})

test('a customer that nobody is is not there', async () => {
  forgive(/404/)
  const page = await profileOf('C-9999')
  await page.getByText('This customer does not exist.').waitFor()
  expect(page.url()).toContain('customer=C-9999')
})

test.each(['en', 'zh'] as const)(
  'axe finds nothing on a profile (%s), light or dark, wide or narrow',
  async (language) => {
    const page = await profileOf(ann, language)
    for (const part of parts[language]) await page.getByRole('heading', { name: part, exact: true }).waitFor()
    for (const width of [320, 800, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        expect(await faults(page)).toEqual([])
        await expect.poll(() => overflow(page)).toBe(0)
      }
  },
)

/** The customer's own page, as the chat links to it. */
async function ownProfile(language: Language, question: string) {
  const page = await visit(`/?lang=${language}`, { language })
  await page.locator('.identity select, header select').first().selectOption(ann)
  const chat = await openChat(page, language)
  await chat.say(question)
  const link = chat.log.locator('a[href*="/my-profile/"]').last()
  const path = new URL((await link.getAttribute('href')) ?? '').pathname
  await page.goto(`${path}?lang=${language}`)
  return page
}

test.each([
  ['en', 'what do you know about me?', 'Your profile'],
  ['zh', '你们都了解我什么', '您的画像'],
] as const)('customers see the same behind the link in the chat (%s)', async (language, question, title) => {
  const page = await ownProfile(language, question)
  await page.getByRole('heading', { name: title }).waitFor()
  const own = await page.locator('dl dt, dl dd').allInnerTexts()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await faults(page)).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await overflow(page)).toBe(0)
  const desk = await profileOf(ann, language)
  await desk.locator('.profile-parts').waitFor()
  expect(own.map(squeezed)).toEqual(
    (await desk.locator('.profile-parts dt, .profile-parts dd').allInnerTexts()).map(squeezed),
  )
  await setConsent(house.store, ann, { personalise: false })
  await page.reload()
  expect(await page.locator('dl').count()).toBe(0)
  await setConsent(house.store, ann, { personalise: true })
})

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

test('a product that a customer opens counts, with their consent alone', async () => {
  const product = house.shop().products.filter(({ sold }) => sold)[60]?.id ?? ''
  const views = async (id: string) =>
    (await tracesOf(house.store, id)).views.map(({ productId }) => productId)
  const page = await visit('/')
  const who = page.getByRole('combobox', { name: 'You are' })
  await page.goto(`/#${encodeURIComponent(product)}`)
  const card = page.locator(`[id="product-${product}"]`)
  await card.waitFor()
  await expect.poll(() => card.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true)
  const told = () => page.waitForResponse((response) => response.url().endsWith('/chat/view'))
  const [noted] = await Promise.all([told(), who.selectOption(ann)])
  expect([noted.status(), await views(ann)]).toEqual([202, [product]])
  const [ignored] = await Promise.all([told(), who.selectOption(silent)])
  expect([ignored.status(), await views(silent)]).toEqual([202, []])
})
