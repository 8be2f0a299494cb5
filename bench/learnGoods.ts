import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  categoryMentions,
  crossReadGoods,
  learnGoods,
  type MarkedMention,
  makeVocabulary,
  packGoods,
} from '../analytics/index.ts'
import {
  type CategoryMessage,
  type Content,
  goodsFile,
  keepGoodsWeights,
  type Language,
  readCategoryMessages,
  shippedModels,
} from '../data/index.ts'
import { goodsCard } from './goodsCard.ts'

/** Learns which words of categories name goods, keeps it where the product has it, and writes its card. */
export async function learnShippedGoods(
  content: Pick<Content, 'products' | 'categories'>,
  day: string,
): Promise<void> {
  const messages = { en: await readCategoryMessages('en'), zh: await readCategoryMessages('zh') }
  const read = await goodsLesson(content)
  const mentions = [...read.en, ...read.zh]
  const learnt = learnGoods(mentions)
  const packed = packGoods(learnt)
  await keepGoodsWeights(packed)
  const scores = crossReadGoods(mentions)
  const scored = mentions.map((marked, n) => ({ ...marked, score: scores[n] ?? 0 }))
  const heldOut = { en: scored.slice(0, read.en.length), zh: scored.slice(read.en.length) }
  await writeFile(
    join(shippedModels, 'GOODS.md'),
    goodsCard({ messages, heldOut, learnt, bytes: packed.length, day }),
  )
  process.stdout.write(`${goodsFile}: ${mentions.length} mentions, ${packed.length} bytes\n`)
}

/** The words of categories in the marked messages of each language. */
export async function goodsLesson(
  content: Pick<Content, 'products' | 'categories'>,
): Promise<Readonly<Record<Language, readonly MarkedMention[]>>> {
  return {
    en: mentionsIn(await readCategoryMessages('en'), content),
    zh: mentionsIn(await readCategoryMessages('zh'), content),
  }
}

function mentionsIn(
  messages: readonly CategoryMessage[],
  { products, categories }: Pick<Content, 'products' | 'categories'>,
): readonly MarkedMention[] {
  const vocabulary = makeVocabulary(products, categories)
  return messages.flatMap(({ text, goods, part }, line) =>
    categoryMentions(text, vocabulary).map((mention) => ({
      ...{ mention, part, line },
      isGoods: goods.some(({ start, end }) => start < mention.end && mention.start < end),
    })),
  )
}
