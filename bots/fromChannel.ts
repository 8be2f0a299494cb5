import { z } from 'zod/v4'
import type { IncomingActivity } from './activities.ts'
import { type Activity, TurnContext } from './botbuilder.ts'
import { cutMessage } from './cutMessage.ts'

/** An activity that came in together with where its answers go. */
type FromChannel = IncomingActivity & Required<Pick<IncomingActivity, 'reference'>>

/**
 * An activity of a channel as the concierge takes it. The channel's name stands before its conversation's
 * id: what calls itself by the id of a conversation elsewhere does not speak there. What is said in groups is not
 * heard, only whether it is said to the bot.
 */
export const fromChannel = (activity: Activity): FromChannel => ({
  channel: activity.channelId,
  conversationId: `${activity.channelId}:${activity.conversation.id}`,
  userId: activity.from.id,
  customerId: undefined,
  type: typeOf(activity),
  pushed: !wantsReplies(activity),
  // A message that is too long is not turned down: its channel would only send it again.
  text:
    typeof activity.text === 'string' && !isGroup(activity)
      ? cutMessage(TurnContext.removeRecipientMention(activity))
      : '',
  reference: { ...TurnContext.getConversationReference(activity) },
  ...(activity.id === undefined ? {} : { activityId: activity.id }),
  ...(activity.value === undefined ? {} : { value: activity.value }),
  ...(activity.locale === undefined ? {} : { locale: activity.locale }),
  attachments: isGroup(activity) ? [] : filesOf(activity),
})

/**
 * The files that were sent, by kind and name: to fetch one takes the channel's leave. The words once more as HTML,
 * which Teams sends along, are none.
 */
const filesOf = ({ attachments }: Activity): readonly unknown[] =>
  (Array.isArray(attachments) ? attachments.slice(0, mostFiles) : []).flatMap((one) => {
    const { data: sent } = file.safeParse(one)
    return sent === undefined || sent.contentType === 'text/html' ? [] : [sent]
  })

const mostFiles = 20
const file = z.object({ contentType: z.string().max(250), name: z.string().max(1_000).optional() })

/** Whether the replies are to stand in the answer to the request. */
export const wantsReplies = ({ deliveryMode }: Activity): boolean => deliveryMode === 'expectReplies'

/** Whether it says where it happened, who sent it, and to whom; as long as ids of channels are, and longer. */
export const isComplete = (body: unknown): body is Activity => complete.safeParse(body).success

/** Names of things: without line breaks and the like, and short enough for an index of any database. */
const name = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}+$/u)
const somebody = z.looseObject({ id: name(500) })
const complete = z.looseObject({
  type: name(100),
  id: name(250).optional(),
  channelId: name(50),
  conversation: somebody,
  from: somebody,
  recipient: somebody,
  locale: z.string().max(100).optional(),
})

function typeOf(activity: Activity): string {
  if (isGroup(activity)) return isAddressed(activity) ? 'inGroup' : 'overheard'
  if (activity.type !== 'conversationUpdate') return activity.type
  return arrived(activity) ? 'conversationUpdate' : 'left'
}

/** Where others read along, and answer for one another. */
const isGroup = ({ conversation: { isGroup: told, conversationType: kind } }: Activity): boolean =>
  told === true || kind === 'groupChat' || kind === 'channel'

/** Somebody speaks to the bot, or brings it into the group. */
const isAddressed = (activity: Activity): boolean =>
  activity.type === 'message'
    ? (activity.entities ?? []).some(({ mentioned }) => mentioned?.id === activity.recipient.id)
    : (activity.membersAdded ?? []).some(({ id }) => id === activity.recipient.id)

/** Somebody other than the bot itself was added. */
const arrived = ({ membersAdded, recipient }: Activity): boolean =>
  (membersAdded ?? []).some(({ id }) => id !== recipient.id)
