import type { Text } from '../../../data/index.ts'

const linked = ({ name, url }: Chosen) => `[${name.en}](${url})`

/** A product that a customer wants to buy, and its page. */
export interface Chosen {
  readonly name: Text
  readonly url: string
}

/** What the assistant says in English when customers choose and buy. */
export const shopping = {
  taken: (chosen: readonly Chosen[], quantity: number) =>
    [
      chosen.length === 1
        ? `Good choice. Here you can order it: ${chosen.map(linked).join('')}.`
        : ['Good choice. Here you can order them:', ...chosen.map((one) => `- ${linked(one)}`)].join('\n'),
      ...(quantity > 1 ? [`Choose ${quantity} as the quantity there.`] : []),
    ].join(' '),
  takeWhat: () => 'Which one would you like?',
}
