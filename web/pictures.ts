import { createHash } from 'node:crypto'
import type { Product } from '../data/index.ts'
import { type Answer, notFound } from './answer.ts'
import { askedLanguage } from './askedLanguage.ts'
import { escapeHtml } from './escapeHtml.ts'
import { iconOf } from './icons.ts'
import type { ShopPorts } from './ports.ts'
import { get, type Route } from './route.ts'

/** A drawn picture for each product, so that cards have something to show before a shop brings photographs. */
export function pictureRoutes({ product }: Pick<ShopPorts, 'product'>): readonly Route[] {
  return [
    get('/products/:id/picture.svg', async (call) => {
      const { id = '' } = call.params
      const found = await product(id)
      if (found === undefined) throw notFound('This product')
      return svg(picture(found, found.name[askedLanguage(call)]))
    }),
    get('/icon.svg', async () => svg(drawing({ hue: 130, category: 'garden', title: 'Rapport' }))),
  ]
}

function picture({ id, category }: Pick<Product, 'id' | 'category'>, title: string): string {
  return drawing({ hue: hueOf(id), category, title })
}

/** The drawing of the category on a tint that the product keeps. */
function drawing({ hue, category, title }: { hue: number; category: string; title: string }): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240" role="img"><title>${escapeHtml(title)}</title>
<defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 46% 93%)"/><stop offset="1" stop-color="hsl(${(hue + 28) % 360} 40% 84%)"/></linearGradient></defs>
<path fill="url(#g)" d="M0 0h320v240H0z"/><circle cx="160" cy="120" r="84" fill="hsl(${hue} 60% 97%)" fill-opacity=".75"/>
<path transform="translate(88 48) scale(1.5)" d="${iconOf(category)}" fill="none" stroke="hsl(${hue} 38% 30%)" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>`
}

/** A hue from 0 to 359 that is the same each time and spread evenly over ids. */
function hueOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 360
}

function svg(body: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=86400',
      // A picture opened by itself is a document, and this one needs nothing from anywhere.
      'content-security-policy': "default-src 'none'",
      // The widget shows it on the shop's own site.
      'cross-origin-resource-policy': 'cross-origin',
    },
    body,
  }
}
