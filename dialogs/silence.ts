import type { FormDialog, Place } from './formDialog.ts'
import type { Turn } from './turn.ts'

const hour = 3_600_000

/** Whether the customer comes back to a talk after hours, and may not remember what it was about. */
export const wasAway = (turn: Turn): boolean => silence(turn) > 8 * hour

/** Whether an open talk is so old that it is left: nothing of it was done. */
export const hasLapsed = (turn: Turn): boolean => silence(turn) > 7 * 24 * hour

const silence = ({ now, memory: { at } }: Turn): number => (at === undefined ? 0 : now - at)

/** Whether the message belongs to the open talk: a button of it, a correction, or an answer, be it an unclear one. */
export const answers = async (open: FormDialog, place: Place): Promise<boolean> =>
  (await open.offers(place)) ||
  (await open.corrects(place)) ||
  (await open.reads(place)) ||
  (await open.nears(place)) ||
  open.foretells(place)

/** A yes after hours, or after something else came between, may be meant for that: it is asked for again. */
export async function mayBeForgotten(open: FormDialog, place: Place, turn: Turn): Promise<boolean> {
  const between = wasAway(turn) || turn.memory.interrupted === true
  return between && (await open.confirms(place)) && (await open.reads(place))
}

/** Whether a message is for nothing in particular. */
export const isIdle = (talk: string | undefined): boolean => talk === undefined || talk === 'smallTalk'
