import type { Text } from '../../../data/index.ts'
import { list } from '../formats.ts'

/** A thing and how many there are; undefined where that is not counted. */
export interface Stocked {
  readonly name: Text
  readonly stock: number | undefined
}

/** So many names fit into a line. */
const most = 12
const few = 3

const namesOf = (things: readonly Stocked[]): string => {
  const names = things
    .slice(0, most)
    .map(({ name, stock }) => (stock && stock <= few ? `${name.en} (only ${stock} left)` : name.en))
  const more = things.length - names.length
  return list(more > 0 ? [...names, `${more} more`] : names, 'en')
}

/** What the assistant says in English of what is sold out, and of telling when it is back. */
export const stock = {
  whichProductBack: () => 'Which product are you waiting for?',
  soldNoMore: (item: Text) =>
    `We no longer sell the ${item.en}. If you would like something similar, just say so.`,
  inStockAlready: (item: Text) => `Good news: you can order the ${item.en} now.`,
  tellWhenBack: (item: Text) =>
    `We have run out of the ${item.en}. Shall I write to you here when we have more?`,
  willTell: (item: Text) =>
    `I will write to you here as soon as we have the ${item.en} again. That is not a reservation, so it is worth being quick.`,
  isBack: (item: Text, url: string) => `We have the ${item.en} again: [have a look](${url}).`,
  noticeTakenBack: (items: readonly Text[]) =>
    `All right, I will not write to you about the ${list(
      items.map(({ en }) => en),
      'en',
    )}.`,
  noNoticeHere: () => 'You have asked for no stock notice in this chat, so there is none to take back.',
  allThere: () => 'All that we sell is in stock just now.',
  stockOf: (there: readonly Stocked[], gone: readonly Stocked[]) =>
    [
      ...(there.length > 0 ? [`In stock: ${namesOf(there)}.`] : []),
      ...(gone.length > 0
        ? [
            `Out of stock: ${namesOf(gone)}. Tell me which you are waiting for, and I write to you here when it is back.`,
          ]
        : []),
    ].join('\n'),
}
