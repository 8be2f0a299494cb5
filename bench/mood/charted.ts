import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { moodModelOf, moodTrend } from '../../analytics/index.ts'
import { followMoods } from '../../bots/index.ts'
import { keepTurn, moodByDay, openStore, type Store, type TurnRecord } from '../../data/index.ts'
import { content, read } from './ours.ts'

const at = Date.UTC(2026, 0, 1, 12)
const day = { from: at, to: at + 1 }

/**
 * The share of negatives that the board charts of a day on which each of these English messages was a conversation of
 * its own, in a shop that has no others: from a store that kept them, by all that the board does.
 */
export async function chartedNegative(texts: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-charted-'))
  const store = await openStore({ folder })
  try {
    return await chartedIn(store, texts)
  } finally {
    await store.close()
    await rm(folder, { recursive: true })
  }
}

/** Turns that are kept at once. */
const atOnce = 500

async function chartedIn(store: Store, texts: readonly string[]): Promise<number> {
  for (let n = 0; n < texts.length; n += atOnce)
    await Promise.all(texts.slice(n, n + atOnce).map((text, i) => keepTurn(store, turnOf(text, n + i))))
  const model = moodModelOf(content)
  const { charting, lookAtMoods } = followMoods(store, () => model)
  await lookAtMoods()
  const { scales, bounds } = charting()
  return moodTrend(await moodByDay(store, { ...day, scales }), bounds).points[0]?.share ?? Number.NaN
}

/** A message that is all of its conversation. */
function turnOf(text: string, n: number): TurnRecord {
  const { mood, scaledNegative, model } = read(text, 'en')
  const [id, channel] = [`c${n}`, 'web']
  const nobody = { customerId: undefined, channel }
  return {
    conversation: {
      ...{ ...nobody, id, userId: id, language: 'en', mode: 'bot', takenBy: undefined },
      ...{ started: at, last: at, lastSeq: 1, reference: undefined },
    },
    state: undefined,
    activities: [{ seq: 1, id: `${id}|1`, at, author: 'customer', body: { type: 'message', text } }],
    interaction: {
      ...{ ...nobody, conversationId: id, seq: 1, at, text, language: 'en', mood, scaledNegative },
      ...{ moodModel: model, intent: undefined, confidence: 0, entities: [], talk: undefined },
      ...{ outcome: 'answered', articleId: undefined, reply: '', micros: 0 },
    },
    ...{ suggestions: [], outcomes: [] },
  }
}
