import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from './botbuilder.ts'

const replies = Symbol('replies')

/**
 * A turn whose replies are collected as they are said. What botbuilder's own does for each, to copy it and put the
 * addresses in that our replies do not have, costs more than to make the reply.
 */
class CollectingContext extends TurnContext {
  readonly #collected: Partial<Activity>[]

  constructor(adapter: CollectingAdapter, activity: Partial<Activity>, collected: Partial<Activity>[]) {
    super(adapter, activity)
    this.#collected = collected
    this.turnState.set(replies, collected)
  }

  override sendActivity(said: string | Partial<Activity>): Promise<ResourceResponse> {
    this.responded = true
    const reply = typeof said === 'string' ? { type: 'message', text: said } : said
    return Promise.resolve({ id: String(this.#collected.push(reply)) })
  }
}

/**
 * Runs a turn in process and collects what the bot says instead of sending it: the replies go out
 * once they are kept. Costs a fraction of an adapter that answers over HTTP.
 */
export class CollectingAdapter extends BotAdapter {
  /** Runs the logic on one activity; gives what it sent, in order. */
  async collect(
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<readonly Partial<Activity>[]> {
    const collected: Partial<Activity>[] = []
    const context = new CollectingContext(this, activity, collected)
    // Not through runMiddleware: there is none, and the proxy that it puts around the context doubles the cost.
    await logic(context)
    return collected
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const collected = context.turnState.get<Partial<Activity>[]>(replies) ?? []
    return activities.map((activity) => ({ id: String(collected.push({ ...activity })) }))
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('a reply cannot be changed before it is kept'))
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('a reply cannot be taken back before it is kept'))
  }

  override continueConversation(): Promise<never> {
    return Promise.reject(new Error('use Concierge.say to write outside a turn'))
  }
}
