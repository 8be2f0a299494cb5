import { describe, expect, test } from 'vitest'
import catalogue from '../../data/content/catalogue.json' with { type: 'json' }
import { iconOf } from '../../web/icons.ts'
import { pictureRoutes } from '../../web/pictures.ts'
import type { Call } from '../../web/route.ts'
import { bareCall } from './bareCall.ts'

const { categories, products } = catalogue
const byId = new Map(products.map((product) => [product.id, product]))
const routes = pictureRoutes({ product: async (id) => byId.get(id) })

async function picture(id: string, headers: Call['headers'] = {}) {
  const [route] = routes
  if (route?.kind !== 'answer') throw new Error('there is no picture route')
  return route.answer({ ...bareCall, params: { id }, headers })
}
const bodyOf = async (id: string, headers?: Call['headers']) => String((await picture(id, headers)).body)

describe('the pictures of the demo shop', () => {
  test.each(categories.map(({ id }) => id))('the category %s has a drawing of its own', (id) => {
    expect(iconOf(id)).not.toBe(iconOf('no such category'))
  })
  test.each(categories.map(({ id }) => id))('the products of %s show it', async (category) => {
    const some = products.filter((product) => product.category === category)
    expect(some.length).toBeGreaterThan(0)
    for (const { id } of some) expect(await bodyOf(id)).toContain(`d="${iconOf(category)}"`)
  })
  test('every product has a picture that closes what it opens', async () => {
    for (const { id } of products) {
      const body = await bodyOf(id)
      const opened = (body.match(/<[a-zA-Z]/g) ?? []).length
      const closed = (body.match(/<\/|\/>/g) ?? []).length
      expect([id, closed]).toEqual([id, opened])
    }
  })
  test('every picture names its product in both languages, and no mark of its name breaks it', async () => {
    for (const { id, name } of products) {
      for (const language of ['en', 'zh'] as const) {
        const title =
          /<title>([^<]*)<\/title>/.exec(await bodyOf(id, { 'accept-language': language }))?.[1] ?? ''
        const plain = title.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
        expect(plain).toBe(name[language])
      }
    }
  })
  test('every tint is a hue of the circle', async () => {
    for (const { id } of products) {
      for (const [, hue] of (await bodyOf(id)).matchAll(/hsl\((\d+) /g)) expect(Number(hue)).toBeLessThan(360)
    }
  })
  test('no picture asks for anything or runs anything', async () => {
    for (const { id } of products)
      expect(await bodyOf(id)).not.toMatch(/<script|<image|<use|href=|\son\w+=|url\((?!#)/)
  })
  test('a picture is kept for a day', async () => {
    const [first] = products
    expect((await picture(first?.id ?? '')).headers['cache-control']).toBe('public, max-age=86400')
  })
  test.each(['', 'nope', '__proto__', 'constructor', '../P1'])('there is none of "%s"', async (id) => {
    await expect(picture(id)).rejects.toMatchObject({ status: 404, message: 'This product does not exist.' })
  })
  test('the icon of the house is a drawing too', async () => {
    const [, route] = routes
    if (route?.kind !== 'answer') throw new Error('there is no icon')
    expect(String((await route.answer(bareCall)).body)).toContain('<title>Rapport</title>')
  })
})

describe('what the shop sells', () => {
  test('is in categories that there are', () => {
    const known = new Set(categories.map(({ id }) => id))
    expect(products.filter(({ category }) => !known.has(category))).toEqual([])
  })
  test('has ids that an address can hold', () => {
    expect(products.filter(({ id }) => id !== encodeURIComponent(id))).toEqual([])
  })
  test('has a Chinese name in Chinese and an English one in English', () => {
    for (const { name } of products) {
      expect(name.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(name.en).not.toMatch(/[\u4e00-\u9fff]/)
    }
  })
})
