import { createHash } from 'node:crypto'
import { goodsByPatterns, isGoods, type learnGoods, type MarkedMention } from '../analytics/index.ts'
import type { CategoryMessage, Language } from '../data/index.ts'

type Scored = MarkedMention & { readonly score: number }

interface Carded {
  readonly messages: Readonly<Record<Language, readonly CategoryMessage[]>>
  /** Mentions with what the other messages teach of each. */
  readonly heldOut: Readonly<Record<Language, readonly Scored[]>>
  readonly learnt: ReturnType<typeof learnGoods>
  readonly bytes: number
  readonly day: string
}

/** What stands beside the weights for people: where they come from, and how well they read. */
export const goodsCard = ({ messages, heldOut, learnt, bytes, day }: Carded): string => `# The model of goods

Written by \`npm run learn -- goods\` on ${day}. Whether a word that a category is called by names goods ("kitchen stuff", 灯坏了) or a room, a drink, light, a deed or a part of another word ("in my kitchen", 开灯).

| | |
|---|---|
| file | \`goods.bin\`, ${bytes.toLocaleString('en')} bytes: ${learnt.hashes.length.toLocaleString('en')} features |
| method | a linear support vector machine over hashed words, characters and classes of words around the mention, the word itself and its range, and the verdict of hand-written patterns (\`analytics/language/entities/\`: \`mentionFeatures.ts\`, \`learnGoods.ts\`, \`wishes.ts\`) |
| learnt from | ${learntFrom('en', messages)}; ${learntFrom('zh', messages)} |
| their licence | written for this project and free of other people’s rights; MIT, as the project |

## How well it reads

Eight-fold cross-validation, ten neighbouring messages always in the same fold; F1 of goods among the mentions, in per cent. The patterns were written after the messages of the known part, so that their own figure there says nothing, and the model is not told their verdict; messages of the hard part were written to be mistaken.

| | mentions | goods | patterns alone | learnt |
|---|--:|--:|--:|--:|
${(['en', 'zh'] as const)
  .flatMap((language) =>
    parts.map((part) =>
      row(
        language,
        part,
        heldOut[language].filter((one) => one.part === part),
      ),
    ),
  )
  .join('\n')}

## What it is not for

It reads words that categories of the loaded catalogue are called by, in English and Chinese. Of a word that no message teaches it goes by the words around it and by the patterns.
`

const parts = ['known', 'usual', 'hard'] as const
const names: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' }

function learntFrom(language: Language, messages: Carded['messages']): string {
  const own = messages[language]
  const digest = createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 12)
  return `${own.length.toLocaleString('en')} messages of \`categoryMentions.${language}.tsv\` (digest ${digest})`
}

function row(language: Language, part: MarkedMention['part'], mentions: readonly Scored[]): string {
  const goods = mentions.filter(({ isGoods }) => isGoods).length
  const patterns = part === 'known' ? 'known' : f1(mentions, ({ mention }) => goodsByPatterns(mention))
  const learnt = f1(mentions, ({ mention, score }) => isGoods(mention, score))
  return `| ${names[language]}, ${part} | ${mentions.length} | ${goods} | ${patterns} | ${learnt} |`
}

function f1(mentions: readonly Scored[], isSaid: (one: Scored) => boolean): string {
  const said = mentions.filter(isSaid)
  const right = said.filter(({ isGoods }) => isGoods).length
  const goods = mentions.filter(({ isGoods }) => isGoods).length
  return ((200 * right) / Math.max(1, said.length + goods)).toFixed(1)
}
