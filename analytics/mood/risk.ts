import type { Moment } from '../../data/index.ts'

/** What a customer's message tells of how the conversation goes. */
export interface Signs {
  /** Probability that the message is negative. */
  readonly negative: number
  /** The customer asks for a person: they get one, so that none need be offered. */
  readonly asked: boolean
  /** The customer does not want a person. */
  readonly refused: boolean
  /** A threat with the law or an authority. */
  readonly legal: boolean
  /** A threat to leave. */
  readonly leaving: boolean
  /** How often in a row we said the same before this message, beyond the first time. */
  readonly repeats: number
  /** Conversations of this customer about the same lately, this one among them. */
  readonly contacts: number
}

/** How likely it is that a conversation goes wrong, and what was done about it; plain data, to be kept. */
export interface Risk {
  /** From 0 to 1. */
  readonly level: number
  /** Messages so far. */
  readonly turns: number
  /** When a person was offered, and with which message. */
  readonly offered?: { readonly at: Moment; readonly turn: number } | undefined
  /** When the conversation was handed to a person. */
  readonly handed?: Moment | undefined
  /** When the customer did not want a person. */
  readonly refused?: Moment | undefined
}

/** 1: apologise and offer a person. 2: hand over to a person, ahead of others. */
export type Stage = 1 | 2

export const noRisk: Risk = { level: 0.2, turns: 0 }

/** The share of the newest message. */
const weight = 0.45
/** Reached by two messages in a row that are negative for sure, or three that probably are; and by one more. */
const offerAt = 0.65
const handAt = 0.7

/** From here on a message counts as displeased; short answers such as "the pillow" are read as up to 0.7. */
const displeased = 0.75

/** In milliseconds: nothing is offered twice in it, nor what was refused. */
const coolDown = 30 * 60_000

/**
 * The risk after one more message of the customer, and what to do about it: level = 0.55 * level + 0.45 *
 * P(negative), from 0.2 on. From 0.65 on a person is offered; from 0.7 on, or at another trigger, whoever was
 * offered one is handed over. Triggers lift the level to 0.65: a threat to leave, a third contact about the same
 * with a displeased message (from 0.75 on), and that we said the same twice to somebody displeased. A legal threat is handed over at once. Nothing is done at a message that is neither negative nor a
 * trigger, nothing twice within half an hour, and nothing in that time to a customer who did not want a person.
 * O(1).
 *
 * Exponentially weighted means: Roberts 1959; the thresholds are our own judgement.
 */
export function riskAfter(
  before: Risk,
  signs: Signs,
  now: Moment,
): { readonly risk: Risk; readonly stage: Stage | undefined } {
  const smoothed = (1 - weight) * before.level + weight * signs.negative
  const triggered = isTriggered(signs)
  const level = triggered ? Math.max(smoothed, offerAt) : smoothed
  const risk = {
    ...before,
    level,
    turns: before.turns + 1,
    ...(signs.refused ? { refused: now } : {}),
  }
  const calls = triggered || signs.negative >= 0.5
  const stage = calls && !signs.asked ? stageOf(risk, { triggered, legal: signs.legal, now }) : undefined
  return { risk: { ...risk, ...done(risk, stage, now) }, stage }
}

/** Whether a person was offered with the message before this one. */
export const justOffered = ({ offered, turns }: Risk): boolean => offered?.turn === turns

function isTriggered({ negative, legal, leaving, repeats, contacts }: Signs): boolean {
  const thirdContact = contacts >= 3 && negative >= displeased
  const repeated = repeats >= 1 && negative >= displeased
  return legal || leaving || thirdContact || repeated
}

function stageOf(
  { level, turns, offered, handed, refused }: Risk,
  { triggered, legal, now }: { readonly triggered: boolean; readonly legal: boolean; readonly now: Moment },
): Stage | undefined {
  if (isRecent(handed, now) || isRecent(refused, now)) return undefined
  if (legal) return 2
  if (!isRecent(offered?.at, now)) return level >= offerAt ? 1 : undefined
  return offered !== undefined && offered.turn < turns && (triggered || level >= handAt) ? 2 : undefined
}

const isRecent = (at: Moment | undefined, now: Moment): boolean => at !== undefined && now - at < coolDown

function done({ turns }: Risk, stage: Stage | undefined, now: Moment): Partial<Risk> {
  if (stage === 1) return { offered: { at: now, turn: turns } }
  return stage === 2 ? { handed: now } : {}
}
