import { setMaxListeners } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import {
  claimConversations,
  type Delivery,
  dueConversations,
  type Head,
  type Moment,
  originOf,
  outboxFigures,
  type Store,
} from '../../data/index.ts'
import { type Breakers, makeBreakers } from './breakers.ts'
import { type Delivering, deliverConversation } from './conversation.ts'
import { type OutboxLimits, usualLimits } from './limits.ts'
import { makePlaces, type Places } from './places.ts'
import { makeResults, type Results } from './results.ts'
import type { Send } from './send.ts'

export interface OutboxOptions {
  readonly store: Store
  readonly send: Send
  readonly now: () => Moment
  /** From 0 to below 1. */
  readonly random?: () => number
  /** Takes what went wrong; gets nobody's words. */
  readonly alarm: (what: string, error: unknown) => void
  readonly limits?: Partial<OutboxLimits>
}

/**
 * Brings to the channels what the store keeps for them, each conversation in its order. Any number of
 * processes may do so on one store. What a process has sent but not yet noted when it dies is sent again,
 * under the same id.
 */
export class Outbox {
  readonly #limits: OutboxLimits
  readonly #options: OutboxOptions
  readonly #places: Places
  readonly #breakers: Breakers
  readonly #results: Results
  readonly #delivering: Delivering
  readonly #underWay = new Set<Promise<void>>()
  readonly #stop = new AbortController()
  readonly #cut = new AbortController()
  readonly #timer: NodeJS.Timeout
  #figures = { waiting: 0, dead: 0 }
  #countAt = 0
  #looking: Promise<void> | undefined
  #news: boolean = false
  #broken: boolean = false

  constructor(options: OutboxOptions) {
    const { store, now, send, random = Math.random, alarm } = options
    this.#options = options
    this.#limits = { ...usualLimits, ...options.limits }
    this.#places = makePlaces(this.#limits.conversations)
    this.#breakers = makeBreakers({ now, rule: this.#limits.breaker })
    this.#results = makeResults(store)
    this.#delivering = {
      send,
      now,
      random,
      breakers: this.#breakers,
      rule: this.#limits.backOff,
      deadline: this.#limits.deadline,
      tell: (result) => this.#results.add(result),
      warn: (what) => alarm(what, undefined),
      stop: this.#stop.signal,
      cut: this.#cut.signal,
    }
    setMaxListeners(0, this.#cut.signal)
    this.#timer = setInterval(() => this.wake(), this.#limits.lookEvery).unref()
    this.wake()
  }

  /** There is something new. */
  wake(): void {
    if (this.#stop.signal.aborted) return
    this.#news = true
    this.#looking ??= this.#look()
  }

  /** Ends what is under way, within a few seconds, and leaves the rest for the next start. */
  async stop(): Promise<void> {
    clearInterval(this.#timer)
    this.#stop.abort()
    await this.#looking
    const ended = Promise.all(this.#underWay)
    const timer = new AbortController()
    const late = setTimeout(this.#limits.stopWithin, undefined, { signal: timer.signal }).catch(
      () => undefined,
    )
    await Promise.race([ended, late])
    timer.abort()
    this.#cut.abort()
    await ended
    await this.#results.kept().catch((error: unknown) => {
      this.#options.alarm('what was sent could not be noted, and will be sent again under its id', error)
    })
  }

  /** How many activities waited and were given up when it last looked. */
  gauges(): { readonly outbox_waiting: number; readonly outbox_dead: number } {
    const { waiting, dead } = this.#figures
    return { outbox_waiting: waiting, outbox_dead: dead }
  }

  /** Until there is no more news. */
  async #look(): Promise<void> {
    while (this.#news && !this.#stop.signal.aborted) {
      this.#news = false
      try {
        await this.#beginAll()
        await this.#count()
        this.#broken = false
      } catch (error) {
        if (!this.#broken) this.#options.alarm('the outbox cannot go on; it tries again every second', error)
        this.#broken = true
      }
    }
    this.#looking = undefined
  }

  async #count(): Promise<void> {
    const now = this.#options.now()
    if (now < this.#countAt) return
    this.#figures = await outboxFigures(this.#options.store)
    this.#countAt = now + this.#limits.lookEvery
  }

  /** Begins with as many conversations as there are places for. */
  async #beginAll(): Promise<void> {
    // What was sent is not to be found again as left behind.
    await this.#results.kept()
    const passedOver = new Set(this.#breakers.shut())
    while (this.#places.free > 0 && !this.#stop.signal.aborted) {
      const find = { now: this.#options.now(), limit: this.#places.free, except: [...passedOver] }
      const heads = await dueConversations(this.#options.store, find)
      if (heads.length === 0) return
      const { chosen = [], refused = [] } = Object.groupBy(heads, (head) =>
        this.#take(head) ? 'chosen' : 'refused',
      )
      const before = passedOver.size
      for (const { serviceUrl } of refused) passedOver.add(originOf(serviceUrl))
      // Who is found again and again although nobody wants it would keep us here for ever.
      if (chosen.length === 0 && passedOver.size === before) return
      await this.#begin(chosen)
    }
  }

  #take({ serviceUrl }: Head): boolean {
    const origin = originOf(serviceUrl)
    return this.#places.take(origin, this.#breakers.isClosed(origin) ? this.#limits.ofOneOrigin : 1)
  }

  async #begin(chosen: readonly Head[]): Promise<void> {
    const now = this.#options.now()
    const until = now + this.#limits.lease
    const left = new Map(chosen.map((head) => [head.conversationId, originOf(head.serviceUrl)]))
    const ids = [...left.keys()]
    try {
      for (const deliveries of await claimConversations(this.#options.store, ids, { now, until })) {
        const id = deliveries[0]?.conversationId ?? ''
        this.#run(deliveries, { until, origin: left.get(id) ?? '' })
        left.delete(id)
      }
    } finally {
      for (const origin of left.values()) this.#places.give(origin)
    }
  }

  #run(deliveries: readonly Delivery[], { until, origin }: { until: Moment; origin: string }): void {
    const run = deliverConversation(deliveries, until, this.#delivering)
      .catch((error: unknown) => this.#options.alarm('a conversation of the outbox broke off', error))
      .finally(() => {
        this.#underWay.delete(run)
        this.#places.give(origin)
        this.wake()
      })
    this.#underWay.add(run)
  }
}
