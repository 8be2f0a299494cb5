import type { Interaction, KeptEntity } from '../records.ts'
import { fromColumn, fromJson, toColumn, toJson } from '../store/columns.ts'
import type { InteractionTable } from '../store/tables.ts'
import { likeliest } from './mood.ts'

export const toInteraction = (row: InteractionTable): Interaction => ({
  conversationId: row.conversation_id,
  seq: row.seq,
  customerId: fromColumn(row.customer_id),
  channel: row.channel,
  at: row.at,
  text: row.text,
  language: row.language,
  intent: fromColumn(row.intent),
  confidence: row.confidence,
  mood: { negative: row.negative, neutral: row.neutral, positive: row.positive },
  entities: fromJson<readonly KeptEntity[]>(row.entities),
  talk: fromColumn(row.talk),
  outcome: row.outcome,
  articleId: fromColumn(row.article_id),
  reply: row.reply,
  micros: row.micros,
  ...(row.mood_model === null ? {} : { moodModel: row.mood_model }),
  ...(row.scaled_negative === null ? {} : { scaledNegative: row.scaled_negative }),
})

export const interactionRow = (turn: Interaction): InteractionTable => ({
  conversation_id: turn.conversationId,
  seq: turn.seq,
  customer_id: toColumn(turn.customerId),
  channel: turn.channel,
  at: turn.at,
  text: turn.text,
  language: turn.language,
  intent: toColumn(turn.intent),
  confidence: turn.confidence,
  ...turn.mood,
  mood: likeliest(turn.mood),
  entities: toJson(turn.entities),
  talk: toColumn(turn.talk),
  outcome: turn.outcome,
  article_id: toColumn(turn.articleId),
  reply: turn.reply,
  micros: turn.micros,
  mood_model: toColumn(turn.moodModel),
  scaled_negative: toColumn(turn.scaledNegative),
})
