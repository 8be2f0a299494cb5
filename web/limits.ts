import type { Rate } from './admission/buckets.ts'

/** What the web floor puts up with. Times are in milliseconds. */
export interface Limits {
  /** For the head of a request. */
  readonly headersTimeout: number
  /** For a whole request with its body. */
  readonly requestTimeout: number
  /** How often to look for requests that take too long. */
  readonly checkEvery: number
  /** How often to ping sockets and to look whether their sessions still hold. */
  readonly pingEvery: number
  /** For a client to take what a socket sends it. */
  readonly readWithin: number
  /**
   * For a client to take something of the answers that wait for it. Longer than `readWithin`, because the system
   * fills its own buffers again only when a good part of them is empty: a slow reader shows in large steps.
   */
  readonly takeWithin: number
  /** The same while `unreadAnswers` leaves no room for another answer. */
  readonly takeWithinWhenFull: number
  /** For an activity of the Bot Framework: its channels wait for 15 s. */
  readonly answerWithin: number
  /** For the proof of who sent one, of which the channel may have heard that it comes too late. */
  readonly proveWithin: number
  /** For what is under way when the server closes. */
  readonly closeWithin: number
  /** What one customer may send in all conversations, a guest in one, and one sender of a channel. */
  readonly messages: Rate
  /** Chat tokens for one address. */
  readonly tokens: Rate
  /** Tries to sign in from one address. */
  readonly signIns: Rate
  /** Frames that one socket may send, pings included: clients only keep the line open. */
  readonly frames: Rate
  /** Bytes that one socket may send. */
  readonly frameBytes: Rate
  /** Writers and addresses whose use is remembered; the longest unused are forgotten first. */
  readonly remembered: number
  /** Turns under way at once, in all conversations and in one. */
  readonly turns: number
  readonly turnsOfOne: number
  /** Activities of the Bot Framework whose senders are being proven at once. */
  readonly proofs: number
  /** Requests on one connection whose answers are still to come. */
  readonly pipelined: number
  /** Open sockets, in all, of one address and of one conversation. */
  readonly sockets: number
  readonly socketsOfAddress: number
  readonly socketsOfOne: number
  /** Bytes that the clients of all sockets together may leave unread. */
  readonly unread: number
  /** Bytes of HTTP answers that all clients together may leave unread; beyond it long ones are not given. */
  readonly unreadAnswers: number
  /** Bytes of bodies that are held at once while they come in. */
  readonly bodies: number
  /** Mean lateness of the event loop above which customers are asked to come back. */
  readonly lag: number
}

export const defaultLimits: Limits = {
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  checkEvery: 5_000,
  pingEvery: 30_000,
  readWithin: 10_000,
  takeWithin: 30_000,
  takeWithinWhenFull: 1_000,
  answerWithin: 14_000,
  proveWithin: 120_000,
  closeWithin: 8_000,
  messages: { burst: 120, perSecond: 10 },
  tokens: { burst: 300, perSecond: 20 },
  signIns: { burst: 10, perSecond: 0.1 },
  frames: { burst: 50, perSecond: 5 },
  frameBytes: { burst: 64 * 1024, perSecond: 4 * 1024 },
  remembered: 20_000,
  turns: 2_000,
  turnsOfOne: 64,
  proofs: 50,
  pipelined: 16,
  sockets: 10_000,
  socketsOfAddress: 500,
  socketsOfOne: 20,
  unread: 32 * 1024 * 1024,
  unreadAnswers: 32 * 1024 * 1024,
  bodies: 64 * 1024 * 1024,
  lag: 500,
}
