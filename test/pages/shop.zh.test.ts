import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { ordersOf } from '../../data/index.ts'
import { type Chat, openChat } from './chat.ts'
import { latinWords } from './latinWords.ts'
import { openVisits } from './visits.ts'

const { visit, house, tell } = await openVisits()
let page: Page
let chat: Chat

beforeEach(async () => {
  page = await visit('/?lang=zh', { language: 'zh' })
  chat = await openChat(page, 'zh')
})

test('欢迎语和快捷按钮都是中文', async () => {
  await chat.hears(/您好！我是香兰里的智能助手/)
  expect(await chat.answers()).toEqual(['我的订单到哪了', '退货', '帮我挑一挑', '找人工客服'])
})

test('演示顾客查自己的订单', async () => {
  const customer = page.getByRole('combobox', { name: '当前身份' })
  await customer.selectOption({ index: 1 })
  const theirs = await openChat(page, 'zh')
  const [order] = await ordersOf(house.store, await customer.inputValue())
  await theirs.say(`订单${order?.id}到哪了`)
  await theirs.hears(new RegExp(`^订单 ${order?.id}（.+）(已|正在)`))
})

test('知识库的回答附有文章链接，点开是中文文章', async () => {
  await chat.say('邮费怎么算')
  await chat.hears(/新加坡境内标准配送运费S\$4\.90/)
  const opening = page.waitForEvent('popup')
  await chat.log.getByRole('link', { name: '运费是多少' }).click()
  const article = await opening
  await article.getByRole('heading', { name: '运费是多少', level: 1 }).waitFor()
  expect(await article.locator('html').getAttribute('lang')).toBe('zh-Hans')
})

test('先选品类再选预算，推荐卡片有图片、价格和理由', async () => {
  await chat.say('帮我挑个东西')
  await chat.hears('您想找哪一类的东西？')
  await chat.button('灯具').click()
  await chat.hears('预算最多多少？')
  await chat
    .button(/^S\$\d+ 以内$/)
    .last()
    .click()
  await chat.hears('这几样可能适合您：')
  const card = chat.log.locator('.card').first()
  expect(await card.locator('.price').textContent()).toMatch(/^S\$\d+\.\d\d，(有货|仅剩 \d 件)$/)
  expect(await card.locator('.reason').textContent()).toMatch(/灯具|买/)
  await card.scrollIntoViewIfNeeded()
  const width = () => card.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)
  await expect.poll(width).toBeGreaterThan(0)
})

test('点了不太合适，就不再推荐', async () => {
  await chat.say('推荐个灯，价格不限')
  await chat.hears('这几样可能适合您：')
  const titles = chat.log.locator('.card h3')
  const [title] = await titles.allInnerTexts()
  await chat.log.locator('.card').first().getByRole('button', { name: '不太合适' }).click()
  await chat.hears('好的，以后不再给您推荐这个。')
  await expect.poll(() => titles.count()).toBe(6)
  expect((await titles.allInnerTexts()).slice(3)).not.toContain(title)
})

test('商店页和对话里没有留下英文', async () => {
  await chat.say('推荐个灯，价格不限')
  await chat.hears('这几样可能适合您：')
  expect(await latinWords(page)).toEqual([])
})

test('工作台里没有留下英文', async () => {
  const id = await tell(['邮费怎么算', '转人工'], { as: 'C-0001', language: 'zh' })
  const desk = await visit(`/desk?lang=zh&conversation=${id}`, { language: 'zh', staff: true })
  await desk.getByRole('log').getByText('转人工').first().waitFor()
  await desk.getByText('更多筛选').click()
  expect(await latinWords(desk)).toEqual([])
})

test('看板里没有留下英文', async () => {
  await tell(['邮费怎么算', '蓝色的大象会唱歌吗', '推荐个灯，价格不限'], { language: 'zh' })
  const board = await visit('/board?lang=zh', { language: 'zh', staff: true })
  await board.getByRole('heading', { name: '商品推荐' }).waitFor()
  await board.getByText('以表格查看').click()
  expect(await latinWords(board)).toEqual([])
})

test('登录页除了要输入的命令外没有英文', async () => {
  const signIn = await visit('/sign-in?lang=zh', { language: 'zh' })
  await signIn.getByRole('heading', { name: '需要登录链接' }).waitFor()
  expect(await latinWords(signIn)).toEqual(['npm', 'start', 'npm', 'run', 'sign-in'])
})
