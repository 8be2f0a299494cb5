import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../data/index.ts'
import { oneOf } from '../random.ts'
import type { Scene } from './scene.ts'

/** What customers say, by what they want to say. None of it stands in a training file. */
export type Wordings = Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>

export async function readWordings(): Promise<Wordings> {
  const [en, zh] = await Promise.all([wordingsOf('en'), wordingsOf('zh')])
  return { en, zh }
}

async function wordingsOf(language: Language): Promise<ReadonlyMap<string, readonly string[]>> {
  const file = join(import.meta.dirname, '../../test/simulated', `${language}.tsv`)
  const [, ...rows] = (await readFile(file, 'utf8')).trim().split('\n')
  const found = Map.groupBy(rows, (row) => row.split('\t')[0] ?? '')
  return new Map([...found].map(([kind, of]) => [kind, of.map((row) => row.split('\t')[1] ?? '')]))
}

/** One of the wordings, with what it names filled in. Throws when there is none. */
export function wording(
  wordings: Wordings,
  kind: string,
  { scene, random, order = scene.order.id }: { scene: Scene; random: () => number; order?: string },
): string {
  const { language, item, product, other, customer, address } = scene
  const values: Readonly<Record<string, string>> = {
    order,
    item: item.name[language],
    product: product.name[language],
    product2: other.name[language],
    kind:
      product.category === 'bedding'
        ? { en: 'pillow', zh: '枕头' }[language]
        : { en: 'lamp', zh: '灯' }[language],
    email: customer.email ?? '',
    address,
  }
  const text = oneOf(wordings[language].get(kind) ?? [], random)
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
