import type { CustomerCopy, Language, Order, Text } from '../data/index.ts'
import { money } from '../dialogs/index.ts'
import { type Answer, page, withHeaders } from './answer.ts'
import { askedLanguage } from './askedLanguage.ts'
import { escapeHtml } from './escapeHtml.ts'
import { profilePage } from './profile/page.ts'
import type { ProfileView } from './profile/profileView.ts'
import { get, type Route } from './route.ts'

/** What a signed link may show. */
export interface PaperPorts {
  /** The order of an invoice link; undefined when the link is no good. */
  invoice(token: string): Promise<Invoice | undefined>
  /** Undefined when the link is no good. */
  copy(token: string): Promise<CustomerCopy | undefined>
  /** Undefined when the link is no good. */
  profile(token: string): Promise<(ProfileView & { readonly shop: Text }) | undefined>
}

interface Invoice {
  readonly order: Order
  readonly shop: Text
  readonly currency: string
  readonly timeZone: string
  readonly email: string | undefined
  readonly name: (productId: string) => Text
}

/** Invoices to print, a customer's profile, and copies of their data, behind signed links of a day. */
export function paperRoutes({ invoice, copy, profile }: PaperPorts): readonly Route[] {
  return [
    get('/invoices/:token', async (call) => {
      const { token = '' } = call.params
      const found = await invoice(token)
      if (found === undefined) return gone(askedLanguage(call))
      return apart(page(invoicePage(found, askedLanguage(call))))
    }),
    get('/my-profile/:token', async (call) => {
      const { token = '' } = call.params
      const language = askedLanguage(call)
      const found = await profile(token)
      if (found === undefined) return gone(language)
      const { title, body } = profilePage(found, language)
      return apart(page(sheet(title, words[language].tag, body)))
    }),
    get('/my-data/:token', async (call) => {
      const { token = '' } = call.params
      const found = await copy(token)
      if (found === undefined) return gone(askedLanguage(call))
      return apart({
        status: 200,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': 'attachment; filename="my-data.json"',
        },
        body: `${JSON.stringify(found, undefined, 2)}\n`,
      })
    }),
  ]
}

/** Kept by no cache, and its address told to nobody. */
const apart = (answer: Answer): Answer =>
  withHeaders(answer, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })

const words = {
  en: {
    tag: 'en',
    locale: 'en-SG',
    invoice: 'Invoice',
    date: 'Date: ',
    item: 'Item',
    pieces: 'Pieces',
    price: 'Price',
    sum: 'Sum',
    total: 'Total',
    gone: 'This link has expired',
    goneHow: 'It worked for a day. Ask in the chat, and you get a new one.',
    back: 'To the shop',
  },
  zh: {
    tag: 'zh-Hans',
    locale: 'zh-Hans-SG',
    invoice: '发票',
    date: '日期：',
    item: '商品',
    pieces: '数量',
    price: '单价',
    sum: '小计',
    total: '合计',
    gone: '链接已失效',
    goneHow: '链接一天内有效。在聊天里再问一次，就会给您新的。',
    back: '去商店',
  },
} as const

function invoicePage(invoice: Invoice, language: Language): string {
  const { order, shop, timeZone, email, name } = invoice
  const { tag, locale, ...w } = words[language]
  const amount = (sum: number) => escapeHtml(money(sum, invoice))
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(order.placed)
  const rows = order.lines.map(
    ({ productId, quantity, price }) =>
      `<tr><td>${escapeHtml(name(productId)[language])}</td><td>${quantity}</td><td>${amount(price)}</td><td>${amount(price * quantity)}</td></tr>`,
  )
  const total = order.lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
  const title = `${w.invoice} ${escapeHtml(order.id)}`
  return sheet(`${title} · ${escapeHtml(shop[language])}`, tag, [
    `<header><span>${escapeHtml(shop[language])}</span><span>${escapeHtml(email ?? '')}</span></header>`,
    '<main>',
    `<h1>${title}</h1>`,
    `<p>${w.date}${date}</p>`,
    '<table>',
    `<thead><tr><th>${w.item}</th><th>${w.pieces}</th><th>${w.price}</th><th>${w.sum}</th></tr></thead>`,
    `<tbody>${rows.join('')}</tbody>`,
    `<tfoot><tr><th colspan="3">${w.total}</th><td>${amount(total)}</td></tr></tfoot>`,
    '</table>',
    '</main>',
  ])
}

/** A link that has expired, or never was one: what to do instead. */
function gone(language: Language): Answer {
  const { tag, gone: title, goneHow, back } = words[language]
  const body = sheet(title, tag, [
    '<main>',
    `<h1>${title}</h1>`,
    `<p>${goneHow}</p>`,
    `<p class="back"><a href="/?lang=${language}">${back}</a></p>`,
    '</main>',
  ])
  return { ...apart(page(body)), status: 404 }
}

const sheet = (title: string, tag: string, body: readonly string[]): string => `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/assets/help.css">
</head>
<body>
${body.join('\n')}
</body>
</html>
`
