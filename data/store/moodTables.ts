import type { MoodClass } from '../records.ts'

/** `counted` is the mood that the trend counts; null while it counts what was heard. */
export interface MoodCorrectionTable {
  conversation_id: string
  seq: number
  text: string
  language: 'en' | 'zh' | 'other'
  heard_mood: MoodClass
  right_mood: MoodClass
  counted: MoodClass | null
  staff_id: string
  at: number
  learnt_at: number | null
}

/** Sums over the turns of one day, channel, language and intent ('' for none); see rollups.ts. */
export interface MoodDayTable {
  day: string
  channel: string
  language: string
  intent: string
  messages: number
  negative: number
  positive: number
  negative_sum: number
  positive_sum: number
  unanswered: number
  new_to_day: number
  new_to_language: number
  new_to_intent: number
  new_to_both: number
  share_day: number
  squares_day: number
  share_language: number
  squares_language: number
  share_intent: number
  squares_intent: number
  share_both: number
  squares_both: number
}

/** Which languages and intents a conversation had on a day, and how negative its messages were, read and scaled. */
export interface ConversationDayTable {
  day: string
  conversation_id: string
  language: string
  intent: string
  messages: number
  negative_sum: number
  scaled_sum: number
}

/** What changed on a day, so that the days before and after it are not quite alike. */
export interface TrendMarkTable {
  day: string
  kind: 'model' | 'corrected'
  label: string
  at: number
}

/** What is known of a segment from one day to the next; of the whole shop the segment is ''. */
export interface MoodWatchTable {
  scope: 'shop' | 'channel' | 'language' | 'intent'
  segment: string
  /** The last day that was judged. */
  day: string
  /** In JSON. */
  state: string
}

export interface IncidentTable {
  scope: 'shop' | 'channel' | 'language' | 'intent'
  segment: string
  opened: string
  began: string
  /** The day at whose end it was closed; null while it is open. */
  closed: string | null
  closed_as: 'back' | 'usual' | 'model' | null
  worst_day: string
  /** Of the worst day, and what is usual for such a day. */
  share: number
  usual: number
}
