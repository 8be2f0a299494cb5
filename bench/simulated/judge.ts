import { type Content, findOrder, returnsOf, type Store, type Ticket, ticketsOf } from '../../data/index.ts'
import { say } from '../../dialogs/index.ts'
import type { Visit } from './customer.ts'

/** What there is to judge by. */
export interface Evidence {
  readonly store: Store
  readonly content: Pick<Content, 'articles'>
  readonly conversationId: string
}

/** Whether a customer got what they came for; who declined got it when nothing was changed. */
export async function met(visit: Visit, evidence: Evidence): Promise<boolean> {
  const { goal } = visit.scene
  if (visit.agreed === false) return visit.shown.some(({ messages }) => messages.some(isNothingChanged))
  return (await byEffect[goal]?.(visit, evidence)) ?? byWords(visit, evidence)
}

const isNothingChanged = (text: string) =>
  ['en', 'zh'].some((l) => text.includes(say.nothingChanged().in(l as 'en')))

type Judge = (visit: Visit, evidence: Evidence) => Promise<boolean>

const hasTicket =
  (...kinds: readonly Ticket['kind'][]): Judge =>
  async (_, { store, conversationId }) =>
    (await ticketsOf(store, { conversationId })).some(({ kind }) => kinds.includes(kind))

const hasReturn: Judge = async ({ scene }, { store }) => (await returnsOf(store, scene.order.id)).length > 0

const waits: Judge = async (_, { store, conversationId }) => {
  const row = store.db.selectFrom('conversation').select('mode').where('id', '=', conversationId)
  return (await row.executeTakeFirst())?.mode === 'waiting'
}

const either =
  (...judges: readonly Judge[]): Judge =>
  async (visit, evidence) => {
    for (const judge of judges) if (await judge(visit, evidence)) return true
    return false
  }

const cites =
  (...topics: readonly string[]): Judge =>
  async ({ scene, shown }, { content }) => {
    const ids = content.articles.filter(({ topic }) => topics.includes(topic)).map(({ id }) => id)
    const text = shown.flatMap(({ messages }) => messages).join('\n')
    return ids.some((id) => text.includes(`/help/${id}?lang`)) && scene.goal !== ''
  }

const says =
  (line: (visit: Visit) => { in(language: 'en' | 'zh'): string }): Judge =>
  async (visit) => {
    const text = visit.shown.flatMap(({ messages }) => messages).join('\n')
    const words = line(visit)
    return (['en', 'zh'] as const).some((language) =>
      words
        .in(language)
        .split('#')
        .every((part) => text.includes(part.trim())),
    )
  }

const suggests: Judge = async (_, { store, conversationId }) => {
  const rows = store.db.selectFrom('suggestion').select('id').where('conversation_id', '=', conversationId)
  return (await rows.executeTakeFirst()) !== undefined
}

/** Shows the product: its name and price. */
const shows: Judge = async ({ scene: { product }, shown }) => {
  const text = shown.flatMap(({ messages }) => messages).join('\n')
  return (
    text.includes(product.price.toFixed(2)) &&
    [product.name.en, product.name.zh].some((n) => text.includes(n))
  )
}

const byEffect: Readonly<Record<string, Judge>> = {
  cancel_order: async ({ scene }, { store }) =>
    (await findOrder(store, scene.order.id))?.status === 'cancelled',
  change_address: async ({ scene }, { store }) =>
    (await findOrder(store, scene.order.id))?.shipTo !== undefined,
  return_item: hasReturn,
  damaged_item: either(hasReturn, hasTicket('warranty', 'complaint')),
  exchange_item: hasTicket('exchange'),
  missing_item: hasTicket('missing_item'),
  warranty: either(hasTicket('warranty'), cites('warranty')),
  complaint: either(hasTicket('complaint'), waits),
  talk_to_person: waits,
  product_advice: suggests,
  product_question: shows,
  compare_products: says(({ scene }) => say.compared([scene.product.name, scene.other.name])),
  refund_status: either(
    says(() => ({
      in: (l) =>
        l === 'en'
          ? 'We refund you within 5 working days after it reaches us'
          : '收到退货后 5 个工作日内退款',
    })),
    cites('returns'),
  ),
  promotions: cites('promotions'),
  delivery_options: cites('delivery', 'store'),
  invoice: either(
    says(() => say.invoiceHere('#', '#')),
    hasTicket('invoice'),
    cites('invoices'),
  ),
  loyalty_points: either(
    cites('loyalty'),
    says(() => ({ in: (l) => (l === 'en' ? 'points in the last 12 months' : '最近 12 个月您一共攒了') })),
  ),
  my_data: says(() => ({ in: (l) => (l === 'en' ? '- personal suggestions:' : '- 个性化推荐：') })),
  erase_my_data: hasTicket('erasure'),
  stop_personalising: says(() => say.personalNoMore()),
  opening_hours: cites('store', 'contact'),
  contact: cites('contact', 'store'),
  back_in_stock: either(
    says(({ scene }) => say.willTell(scene.product.name)),
    says(({ scene }) => say.inStockAlready(scene.product.name)),
    async ({ shown }) =>
      shown.some(({ messages }) =>
        messages.some((text) => text.includes('/help/preorder-and-back-in-stock')),
      ),
  ),
}

/** The order's own state, or that its contents cannot be edited, told. */
async function byWords({ scene, shown }: Visit, _: Evidence): Promise<boolean> {
  const text = shown.flatMap(({ messages }) => messages).join('\n')
  const mine = text.includes(scene.order.id)
  if (scene.goal === 'order_status') return mine && /on its way|配送途中/.test(text)
  if (scene.goal === 'change_order') return mine && /can't be edited|不能直接改内容/.test(text)
  return false
}

/** What was done to a customer's order and data that they had not said yes to. */
export async function falseEffects(
  { scene, confirmed }: Visit,
  { store, conversationId }: Evidence,
): Promise<number> {
  const order = await findOrder(store, scene.order.id)
  const tickets = await ticketsOf(store, { conversationId })
  const kinds = new Set(tickets.map(({ kind }) => kind))
  const sentBack = scene.goal !== 'refund_status' && (await returnsOf(store, scene.order.id)).length > 0
  const done: Readonly<Record<string, boolean>> = {
    cancelled: order?.status !== scene.order.status,
    sentElsewhere: order?.shipTo !== undefined,
    sentBack,
    exchanged: kinds.has('exchange'),
    missing: kinds.has('missing_item'),
    claimed: kinds.has('warranty'),
    erased: kinds.has('erasure'),
  }
  const saidYes = (effect: string) =>
    confirmed.some((question) => confirmations[effect]?.test(question) && namesOwn(question, scene.order.id))
  return Object.keys(done).filter((effect) => done[effect] && !saidYes(effect)).length
}

/** The questions that ask for each effect, by words that only they have. */
const confirmations: Readonly<Record<string, RegExp>> = {
  cancelled: /Shall I cancel order|要取消订单/,
  sentElsewhere: /to this address\?|这个地址/,
  sentBack: /register the return|办理退货吗/,
  exchanged: /exchange of the|replacement of the|换货|补发/,
  missing: /is missing|少了|没收到/,
  claimed: /warranty claim|申请保修/,
  erased: /Shall I erase|要删除/,
}

const namesOwn = (question: string, order: string): boolean =>
  (question.match(/PL\d+/g) ?? []).every((id) => id === order)

/** Whether something of another customer's was shown: their order told of, not merely named back as not found. */
export function wrongPerson({ scene, shown }: Visit): boolean {
  const told = shown.flatMap(({ messages }) => messages).filter((text) => text.includes(scene.foreign))
  return told.some((text) => !refusals.some((refusal) => refusal.test(text)))
}

const refusals = [say.noSuchOrder('#'), say.notInYourAccount('#'), say.tooManyTries()].flatMap((line) =>
  (['en', 'zh'] as const).map(
    (language) =>
      new RegExp(
        line
          .in(language)
          .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
          .replace('#', '.*'),
      ),
  ),
)
