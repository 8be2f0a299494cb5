import { createHmac } from 'node:crypto'
import { z } from 'zod/v4'
import type { Admission } from './admission/admission.ts'
import { json, notFound, Refusal } from './answer.ts'
import { sameSecret } from './caller.ts'
import { type ComeBackOptions, formerConversation } from './comeBack.ts'
import type { ShopPorts } from './ports.ts'
import { get, post, type Route } from './route.ts'
import { type Tokens, tokenLife } from './tokens.ts'

export interface ChatTokenOptions extends ComeBackOptions {
  readonly tokens: Tokens
  readonly admission: Pick<Admission, 'token'>
  /** Shared with the shop, which signs its customers' ids with it. */
  readonly identitySecret: string
  readonly demoCustomers: ShopPorts['demoCustomers']
  readonly newId: () => string
}

const body = z.object({
  customerId: z.string().min(1).max(64).nullish(),
  signature: z.string().max(200).nullish(),
  language: z.enum(['en', 'zh']).nullish(),
  returnToken: z.string().max(2_000).nullish(),
  conversationId: z.string().max(64).nullish(),
  fresh: z.boolean().nullish(),
})
type Body = z.infer<typeof body>

/** The widget's token, and in the demo the customers that a visitor may act as. */
export function chatTokenRoutes(options: ChatTokenOptions): readonly Route[] {
  return [
    post('/chat/token', async (call) => {
      options.admission.token(call.address)
      return json(await tokenFor(await call.json(body), options))
    }),
    get('/shop/identities', async () => json(await identities(options))),
  ]
}

/**
 * The proof that the shop knows its customer, in hexadecimal.
 * @example signatureOf('C-17', secret) // what the shop's server puts in its page
 */
export function signatureOf(customerId: string, identitySecret: string): string {
  return createHmac('sha256', identitySecret).update(customerId).digest('hex')
}

/** For the conversation that they come back to, or for a new one. */
async function tokenFor(asked: Body, options: ChatTokenOptions): Promise<object> {
  const { tokens, identitySecret, newId } = options
  const customerId = knownCustomer(asked, identitySecret)
  const former = await formerConversation({ ...asked, customerId }, options)
  const conversationId = former?.id ?? newId()
  const userId = former?.userId ?? customerId ?? `guest-${newId()}`
  const claims = {
    conversation: conversationId,
    user: userId,
    ...(customerId === undefined ? {} : { customer: customerId }),
    ...(asked.language ? { language: asked.language } : {}),
  }
  return {
    ...{ token: await tokens.issue(claims), conversationId, userId, expires_in: tokenLife },
    // A customer comes back by being who they are.
    ...(customerId === undefined ? { returnToken: await tokens.issueForReturn(claims) } : {}),
  }
}

/** undefined for a guest; an id that is not signed as it should be is turned down, not made a guest. */
function knownCustomer({ customerId, signature }: Body, secret: string): string | undefined {
  return customerId ? provenCustomer({ customerId, signature }, secret) : undefined
}

/** The id of a customer whom the shop vouches for. Throws a Refusal 403 when it does not. */
export function provenCustomer(
  { customerId, signature }: { readonly customerId: string; readonly signature?: string | null | undefined },
  secret: string,
): string {
  if (sameSecret((signature ?? '').toLowerCase(), signatureOf(customerId, secret))) return customerId
  throw new Refusal(403, 'BadSignature', 'The signature does not fit this customer.')
}

async function identities({ demoCustomers, identitySecret }: ChatTokenOptions): Promise<readonly object[]> {
  if (demoCustomers === undefined) throw notFound('This address')
  return (await demoCustomers()).map(({ id, name }) => ({
    customerId: id,
    name,
    signature: signatureOf(id, identitySecret),
  }))
}
