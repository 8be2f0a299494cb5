import type { Migration } from 'kysely/migration'
import { dialectOf, run } from './dialect.ts'

/**
 * How negative conversations were, summed up by day, and what changed on a day that the trend has to show.
 * For Citus: `trend_mark` is a local table.
 */
export const trends: Migration = {
  up: async (db) => {
    const day = dayOf[dialectOf(db)]
    await run(db, [...columns, ...marks, conversationDays(day), approximated, counted(day)])
  },
}

const dayOf = {
  sqlite: `strftime('%Y-%m-%d', at / 1000, 'unixepoch')`,
  postgres: `to_char(to_timestamp(at / 1000.0) at time zone 'UTC', 'YYYY-MM-DD') collate "C"`,
}

const scopes = ['day', 'language', 'intent', 'both'] as const

const columns = [
  `alter table interaction add column mood_model text`,
  `alter table conversation_day add column messages integer not null default 0`,
  `alter table conversation_day add column negative_sum double precision not null default 0`,
  ...scopes.flatMap((scope) => [
    `alter table mood_day add column share_${scope} double precision not null default 0`,
    `alter table mood_day add column squares_${scope} double precision not null default 0`,
  ]),
]

const marks = [
  `create table trend_mark (day text not null, kind text not null, label text not null, at bigint not null,
    primary key (day, kind, label))`,
]

const kinds = (day: string): string =>
  `select ${day} as day, conversation_id, channel, language, coalesce(intent, '') as intent,
    count(*) as messages, sum(negative) as negative_sum, min(seq) as first
    from interaction group by 1, 2, 3, 4, 5`

const conversationDays = (day: string): string =>
  `update conversation_day set messages = kind.messages, negative_sum = kind.negative_sum
    from (${kinds(day)}) as kind
    where conversation_day.day = kind.day and conversation_day.conversation_id = kind.conversation_id
    and conversation_day.language = kind.language and conversation_day.intent = kind.intent`

/** Of conversations that were forgotten, the mean of the messages is all that is known. */
const mean = 'mood_day.negative_sum / mood_day.messages'
const square = `${mean} * (0.4 + 0.6 * ${mean})`

const approximated = `update mood_day set ${scopes
  .flatMap((scope) => [
    `share_${scope} = new_to_${scope} * ${mean}`,
    `squares_${scope} = new_to_${scope} * ${square}`,
  ])
  .join(', ')} where messages > 0`

const partitions = { day: '', language: ', language', intent: ', intent', both: ', language, intent' }

/** Of the others each share is counted where the first of its turns in the scope was; see rollups.ts. */
const counted = (day: string): string => {
  const inScopes = scopes.map((scope) => {
    const over = `over (partition by day, conversation_id${partitions[scope]})`
    return `sum(negative_sum) ${over} / sum(messages) ${over} as share_${scope},
      case when first = min(first) ${over} then 1 else 0 end as new_to_${scope}`
  })
  const sums = scopes.map(
    (scope) => `sum(new_to_${scope} * share_${scope}) as share_${scope},
      sum(new_to_${scope} * share_${scope} * share_${scope}) as squares_${scope},
      sum(new_to_${scope}) as known_${scope}`,
  )
  const sets = scopes.map(
    (scope) => `share_${scope} = known.share_${scope} + (new_to_${scope} - known_${scope}) * ${mean},
      squares_${scope} = known.squares_${scope} + (new_to_${scope} - known_${scope}) * ${square}`,
  )
  return `update mood_day set ${sets.join(', ')}
    from (select day, channel, language, intent, ${sums.join(', ')}
      from (select day, channel, language, intent, ${inScopes.join(', ')} from (${kinds(day)}) as kind) as scoped
      group by day, channel, language, intent) as known
    where mood_day.day = known.day and mood_day.channel = known.channel
    and mood_day.language = known.language and mood_day.intent = known.intent`
}
