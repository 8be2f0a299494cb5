import { lackingIn, namedIn, tellsAllergy } from '../analytics/index.ts'
import type { Product } from '../data/index.ts'
import type { Turn } from './turn.ts'

const most = 10

/** The turn with what the message says that somebody must not have remembered for the rest of the conversation. */
export function avoiding(turn: Turn): Turn {
  const { text } = turn.heard
  if (!tellsAllergy(text)) return turn
  const avoided = [...new Set([...(turn.memory.avoided ?? []), ...lackingIn(text).lacks])].slice(-most)
  return { ...turn, memory: { ...turn.memory, avoided } }
}

/** What must not be in a thing that is shown now: what was told before, and what this message says. */
export const avoidedIn = ({ memory, heard }: Pick<Turn, 'memory' | 'heard'>): readonly string[] => [
  ...new Set([...(memory.avoided ?? []), ...lackingIn(heard.text).lacks]),
]

/** Whether a product's texts name nothing that somebody must not have. */
export const isFree = (
  product: Product | undefined,
  { memory: { avoided = [] } }: Pick<Turn, 'memory'>,
): boolean => avoided.length === 0 || product === undefined || namedIn(product, avoided).length === 0
