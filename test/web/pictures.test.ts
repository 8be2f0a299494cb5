import { describe, expect, test } from 'vitest'
import { iconOf } from '../../web/icons.ts'
import { pictureRoutes } from '../../web/pictures.ts'
import { bareCall } from './bareCall.ts'

const categories = ['kitchen', 'coffee-tea', 'lighting', 'bedding', 'garden', 'desk', 'audio', 'bath']

async function picture(id: string, category: string): Promise<string> {
  const [route] = pictureRoutes({
    product: async () => ({ id, category, name: { en: 'Thing', zh: '东西' } }),
  })
  if (route?.kind !== 'answer') throw new Error('no picture route')
  return String((await route.answer({ ...bareCall, params: { id } })).body)
}

describe('icons', () => {
  test('every category has its own', () => {
    expect(new Set([...categories, 'other'].map(iconOf)).size).toBe(9)
  })
  test.each(['shoes', '', 'constructor', '__proto__', 'toString'])('"%s" gets the box', (category) => {
    expect(iconOf(category)).toBe(iconOf('other'))
  })
  test.each([...categories, 'other'])('that of %s is drawn inside its square', (category) => {
    expect(iconOf(category)).toMatch(/^M[\dMLHVCSQAZmlhvcsqaz ,.-]+$/)
  })
})

test('a product keeps its picture', async () => {
  expect(await picture('P1', 'bath')).toBe(await picture('P1', 'bath'))
})

test('products of a category differ in their tint', async () => {
  const ids = Array.from({ length: 50 }, (_, i) => `P${i}`)
  const pictures = await Promise.all(ids.map((id) => picture(id, 'bath')))
  expect(new Set(pictures).size).toBeGreaterThan(40)
})
