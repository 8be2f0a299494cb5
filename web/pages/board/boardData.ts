import type { MoodTrend, SuggestionReport } from '../../../analytics/index.ts'
import type { IntentFigures, Interaction, TrendMark } from '../../../data/index.ts'
import { queryOf } from '../server.ts'
import type { Choice } from './choice.ts'

/** The answer of `/board/api/mood`: the days that have messages, oldest first, and what changed on some. */
export interface MoodAnswer extends MoodTrend {
  readonly marks: readonly TrendMark[]
  /** Corrected moods that the trend does not count yet. */
  readonly toCount: number
  /** The first day that was ever counted; undefined before it. */
  readonly since: string | undefined
}

/** What suggestions earned, in this currency. */
export type SuggestionsAnswer = SuggestionReport & { readonly currency: string }

/** What the board shows of `/board/api/day-figures`. */
export interface FiguresAnswer {
  readonly intents: readonly IntentFigures[]
  readonly unanswered: readonly Interaction[]
  readonly suggestions: SuggestionsAnswer
}

export const moodPath = ({ days, language, channel }: Choice): string =>
  `/board/api/mood${queryOf({ days, language, channel })}`

export const figuresPath = ({ days }: Choice): string => `/board/api/day-figures${queryOf({ days })}`

/** Below this many messages a share says more about chance than about customers. */
export const enough = 10
