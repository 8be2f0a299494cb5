/** What a training found. */
export interface Found {
  /** Whether there was something to learn. */
  readonly tried: boolean
  readonly lines: readonly string[]
  /** For programs. */
  readonly json: object
  /** Whether nothing was changed as it would have been a step back. */
  readonly refused: boolean
}

/** Messages that are listed; all are in the report. */
export const mostListed = 20

export const now = (before: number, after: number): string => `${before} before, ${after} now`

interface Ending {
  readonly accepted: boolean
  /** Where the report is kept, when something was learnt. */
  readonly file: string | undefined
  /** What it would read less well. */
  readonly fewer: readonly string[]
}

export function endingOf({ accepted, file, fewer }: Ending): string {
  if (file !== undefined) return `Learnt. A running server takes it up within seconds. The report is ${file}`
  if (accepted) return 'It would be learnt; nothing was changed.'
  return `Refused, and nothing was changed: it would read ${fewer.join(' and ')} right.`
}
