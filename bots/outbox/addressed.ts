import { type Activity, type ConversationReference, TurnContext } from '../botbuilder.ts'

/** What we say, as a channel takes it. */
export interface Said {
  /** The same however often it is sent, so that a receiver can tell a repetition. */
  readonly id: string
  readonly body: Readonly<Record<string, unknown>>
  /** The channel's id of what it answers. */
  readonly replyToId: string | undefined
}

/** An activity with its conversation, sender and recipient as the channel knows them. */
export function addressed(
  { id, body, replyToId }: Said,
  { activityId: _, ...reference }: Readonly<Record<string, unknown>>,
): Partial<Activity> {
  // The store keeps both as they came from the framework.
  const to = reference as Partial<ConversationReference>
  const activity = TurnContext.applyConversationReference({ ...body } as Partial<Activity>, to)
  return { ...activity, id, ...(replyToId === undefined ? {} : { replyToId }) }
}
