import { type Phrase, saidIn } from '../search/sought.ts'
import { wordsIn } from '../search/texts.ts'
import type { Store } from '../store/open.ts'

/** Where the words of a search were said. */
export interface Hit {
  /** The place of the message that they stand in, or that was answered with them. */
  readonly seq: number
  /** The part of it in which they stand. */
  readonly text: string
}

interface Place {
  readonly conversationId: string
  readonly seq: number
}

/** The parts of what was said in which the words of a search stand, by conversation. */
export async function hitsAt(
  { db }: Store,
  places: readonly Place[],
  phrases: readonly Phrase[],
): Promise<ReadonlyMap<string, Hit>> {
  const found = new Map<string, Hit>()
  for (const { conversationId, seq } of places) {
    const turn = db.selectFrom('interaction').select(['text', 'reply'])
    const spoken = await turn
      .where('conversation_id', '=', conversationId)
      .where('seq', '=', seq)
      .executeTakeFirst()
    const alone = db.selectFrom('activity').select('body')
    const written = await alone
      .where('conversation_id', '=', conversationId)
      .where('seq', '=', seq)
      .executeTakeFirst()
    const texts = spoken === undefined ? [wordsIn(written?.body)] : [spoken.text, spoken.reply]
    found.set(conversationId, { seq, text: partWith(texts, phrases) })
  }
  return found
}

/** Characters that a row of the list has room for, and how many of them stand before what is sought. */
const room = 160
const before = 40

function partWith(texts: readonly string[], phrases: readonly Phrase[]): string {
  const [phrase = []] = phrases
  const text = texts.find((each) => saidIn([phrase], [each])) ?? texts[0] ?? ''
  const at = text.toLowerCase().indexOf(phrase[0] ?? '')
  const from = at > before ? at - before : 0
  const part = text.slice(from, from + room).toWellFormed()
  return `${from > 0 ? '…' : ''}${part}${from + room < text.length ? '…' : ''}`
}
