import type { Category, Product, Text } from '../records.ts'
import type { Findings } from './findings.ts'
import type { Cells } from './plan.ts'
import { readPrice, readWhole, readYesNo, tidyText } from './values.ts'

const longestName = 200
const longestDescription = 10_000

export interface Found {
  readonly product: Product
  readonly category: Category
}

/** A product with its category, or undefined when `findings` holds a refusal. */
export function productOf(
  cells: Cells<'products'>,
  attributes: ReadonlyMap<string, string>,
  findings: Findings,
): Found | undefined {
  const id = findings.key(cells('id'), 'product key')
  const name = textOf(cells('name'), cells('name_en'), cells('name_zh'), longestName)
  if (name === undefined) findings.refuse('The product has no name. Fill it in.')
  const price = priceOf(cells('price'), findings)
  if (id === undefined || name === undefined || price === undefined || findings.refusal) return undefined
  const category = categoryOf(cells)
  return {
    category,
    product: {
      id,
      sku: tidyText(cells('sku'), 100) || undefined,
      category: category.id,
      name,
      description: descriptionOf(cells, findings),
      attributes: attributesOf(attributes),
      aliases: aliasesOf(cells),
      price,
      stock: stockOf(cells('stock'), findings),
      sold: yesNoOf(cells('sold'), { otherwise: true, what: 'sold', findings }) && price > 0,
      durable: yesNoOf(cells('durable'), { otherwise: false, what: 'durable', findings }),
    },
  }
}

/** The words for each language; each falls back to the other. Undefined when there are none. */
function textOf(both: string, en: string, zh: string, most: number): Text | undefined {
  const [common, english, chinese] = [both, en, zh].map((text) => tidyText(text, most))
  const forEnglish = english || common || chinese
  const forChinese = chinese || common || english
  return forEnglish && forChinese ? { en: forEnglish, zh: forChinese } : undefined
}

function priceOf(text: string, findings: Findings): number | undefined {
  const price = text === '' ? 0 : readPrice(text)
  if (price === undefined)
    return findings.refuse('The price is not an amount of 0 or more. Correct it.', text)
  if (price === 0)
    findings.note('The product has no price, so it is kept as no longer sold. Fill in its price to sell it.')
  return price
}

function descriptionOf(cells: Cells<'products'>, findings: Findings): Text {
  const [both, en, zh] = [cells('description'), cells('description_en'), cells('description_zh')]
  if (Math.max(both.length, en.length, zh.length) > longestDescription) {
    findings.note(`The description is longer than ${longestDescription} characters; its beginning was kept.`)
  }
  return textOf(both, en, zh, longestDescription) ?? { en: '', zh: '' }
}

function categoryOf(cells: Cells<'products'>): Category {
  const key = cells('category') || cells('category_en') || cells('category_zh')
  const name = textOf(cells('category'), cells('category_en'), cells('category_zh'), longestName)
  const id = slug(key)
  return id === '' || name === undefined ? { id: 'other', name: { en: 'Other', zh: '其他' } } : { id, name }
}

/** `Tires and Tubes` is `tires-and-tubes`; letters of any script stay. */
function slug(text: string): string {
  const plain = text.slice(0, longestName).normalize('NFKC').toLowerCase()
  return plain
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)
}

function attributesOf(cells: ReadonlyMap<string, string>): Readonly<Record<string, Text>> {
  const names = new Set([...cells.keys()].map((key) => key.replace(/_(en|zh)$/, '')))
  const cell = (name: string): string => cells.get(name) ?? ''
  const found = [...names].slice(0, 50).flatMap((name) => {
    const text = textOf(cell(name), cell(`${name}_en`), cell(`${name}_zh`), longestName)
    return text === undefined ? [] : [[tidyText(name, 60), text] as const]
  })
  return Object.fromEntries(found)
}

function aliasesOf(cells: Cells<'products'>): Product['aliases'] {
  const both = cells('aliases')
  return { en: wordsIn(`${both}|${cells('aliases_en')}`), zh: wordsIn(`${both}|${cells('aliases_zh')}`) }
}

function wordsIn(list: string): readonly string[] {
  const words = list
    .slice(0, longestDescription)
    .split('|')
    .map((word) => tidyText(word, longestName))
  return [...new Set(words)].filter((word) => word !== '').slice(0, 50)
}

function stockOf(text: string, findings: Findings): number | undefined {
  if (text === '') return undefined
  const stock = readWhole(text)
  if (stock === undefined)
    return findings.note('The stock is not a whole number, so it is taken as not counted. Correct it.', text)
  if (stock < 0) findings.note('The stock is below zero, so it is taken as 0.', text)
  return Math.max(0, stock)
}

function yesNoOf(text: string, how: { otherwise: boolean; what: string; findings: Findings }): boolean {
  if (text === '') return how.otherwise
  const value = readYesNo(text)
  if (value === undefined) {
    how.findings.refuse(
      `"${how.what}" is neither yes nor no. Translate its words in the map under products.values.${how.what}.`,
      text,
    )
  }
  return value ?? how.otherwise
}
