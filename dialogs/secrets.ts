import { maskSecrets } from '../analytics/index.ts'
import type { Turn } from './turn.ts'

/**
 * The turn without the card numbers, codes and passwords that its message may hold: nothing that we do needs them,
 * and their digits are no quantity.
 */
export function withoutSecrets(turn: Turn): Turn {
  const { heard } = turn
  const text = maskSecrets(heard.text)
  if (text === heard.text) return turn
  const entities = heard.entities.filter((entity) => text.includes(entity.text))
  return { ...turn, heard: { ...heard, text, entities } }
}

/** Whether such a thing was written, and is gone now. */
export const hadSecret = ({ heard }: Turn): boolean => /\[(?:card|code|password)\]/u.test(heard.text)
