import type { Moment } from '../records.ts'
import { type DateRules, isAhead, type Rules, readDate, readKey, readWhole, tidyText } from './values.ts'

/** Something to tell about a row. The value is never personal. */
export interface Finding {
  readonly reason: string
  readonly value: string | undefined
}

/** Collects what is wrong with one row: the first refusal counts, notes are all kept. */
export class Findings {
  readonly #notes: Finding[] = []
  #refusal: Finding | undefined

  get notes(): readonly Finding[] {
    return this.#notes
  }

  get refusal(): Finding | undefined {
    return this.#refusal
  }

  refuse(reason: string, value?: string): undefined {
    this.#refusal ??= { reason, value: shown(value) }
    return undefined
  }

  note(reason: string, value?: string): undefined {
    this.#notes.push({ reason, value: shown(value) })
    return undefined
  }

  /** A key that must be there. */
  key(text: string, what: string): string | undefined {
    if (text === '') return this.refuse(`This row has no ${what}. Fill it in.`)
    return readKey(text) ?? this.refuse(`The ${what} is longer than 100 characters. Shorten it.`)
  }

  /** A whole number that must be there. */
  whole(text: string, what: string): number | undefined {
    if (text === '') return this.refuse(`This row has no ${what}. Fill it in.`)
    return readWhole(text) ?? this.refuse(`The ${what} is not a whole number. Correct it.`, text)
  }

  /** A date that must be there and not lie ahead. */
  pastDate(text: string, rules: Rules): Moment | undefined {
    if (text === '') return this.refuse('This row has no date. Fill it in.')
    const at = readDate(text, rules)
    if (at === undefined) return this.refuse(dateAdvice(text, rules), text)
    return isAhead(at, rules) ? this.refuse('The date lies in the future. Correct it.', text) : at
  }
}

function dateAdvice(text: string, rules: DateRules): string {
  const twoWays = rules.dates === undefined && /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.test(text)
  return twoWays
    ? 'The date can be read in two ways. Put "dates": "day-first" or "month-first" into the map.'
    : 'The date is not understood. Write it like 2024-03-05 or 2024-03-05T14:30:00Z.'
}

/** At most 40 characters, and nothing that may be an address or a telephone number. */
function shown(value: string | undefined): string | undefined {
  if (value === undefined || value.includes('@')) return undefined
  const short = tidyText(value.slice(0, 200), 40)
  return isPhone(short) ? undefined : short
}

function isPhone(text: string): boolean {
  return /^\+?[\d ()-]{8,}$/.test(text) && !/^\d{4}-\d/.test(text)
}
