import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { learnIntents } from '../../analytics/index.ts'
import {
  type Concierge,
  examplesIn,
  makeConcierge,
  makeFeed,
  openShop,
  understand,
  vectorsIn,
} from '../../bots/index.ts'
import {
  type Content,
  loadContent,
  openStore,
  replaceShop,
  requestReturn,
  type Store,
  shippedContent,
  simulateShoppers,
} from '../../data/index.ts'
import { seeded } from '../random.ts'
import type { Bench, Row } from '../result.ts'
import { type Shown, type Visit, visit } from './customer.ts'
import { falseEffects, met, wrongPerson } from './judge.ts'
import { makeScenes, type Scene, sendBack } from './scene.ts'
import { readWordings } from './wordings.ts'

/** What customers come for. */
export const goals = [
  ...['order_status', 'cancel_order', 'change_address', 'change_order', 'return_item', 'exchange_item'],
  ...['refund_status', 'damaged_item', 'missing_item', 'warranty', 'complaint', 'product_advice'],
  ...['compare_products', 'product_question', 'promotions', 'delivery_options', 'invoice', 'loyalty_points'],
  ...['my_data', 'erase_my_data', 'stop_personalising', 'opening_hours', 'contact', 'talk_to_person'],
  'back_in_stock',
]

/** How one visit went. */
export interface Outcome {
  readonly visit: Visit
  readonly success: boolean
  readonly falseEffects: number
  readonly wrongPerson: boolean
  readonly fallbacks: number
}

/** Simulated customers with goals, in both languages, in words that nobody has trained on. */
export const talks: Bench = async ({ size = 2_000, progress }) => {
  const outcomes = await simulate(size, progress)
  const share = (some: readonly Outcome[]) =>
    round(some.filter(({ success }) => success).length / Math.max(1, some.length))
  const spoken = (language: string) => outcomes.filter(({ visit: { scene } }) => scene.language === language)
  const turns = outcomes.map(({ visit: { said } }) => said.length).toSorted((a, b) => a - b)
  const figures = {
    customers: outcomes.length,
    success: share(outcomes),
    successEn: share(spoken('en')),
    successZh: share(spoken('zh')),
    turnsMedian: turns[Math.floor(turns.length / 2)] ?? 0,
    falseEffects: outcomes.reduce((sum, one) => sum + one.falseEffects, 0),
    wrongPerson: outcomes.filter((one) => one.wrongPerson).length,
    fallbackShare: round(
      outcomes.reduce((sum, one) => sum + one.fallbacks, 0) / turns.reduce((sum, n) => sum + n, 0),
    ),
    ...Object.fromEntries(
      goals.map((goal) => [goal, share(outcomes.filter(({ visit: { scene } }) => scene.goal === goal))]),
    ),
  }
  return { name: 'talks', figures, rows: rowsOf(figures) }
}

const rowsOf = (figures: {
  readonly success: number
  readonly successEn: number
  readonly successZh: number
  readonly falseEffects: number
  readonly wrongPerson: number
}): readonly Row[] => [
  least('success', figures.success, 0.95),
  least('successEn', figures.successEn, 0.93),
  least('successZh', figures.successZh, 0.93),
  none('falseEffects', figures.falseEffects),
  none('wrongPerson', figures.wrongPerson),
]

const least = (measure: string, figure: number, bar: number): Row => ({
  measure,
  figure,
  unit: 'share',
  bar: `at least ${bar}`,
  holds: figure >= bar,
})

const none = (measure: string, figure: number): Row => ({
  measure,
  figure,
  unit: '',
  bar: 'exactly 0',
  holds: figure === 0,
})

/** Lets so many customers talk; the same talks for the same number. */
export async function simulate(
  count: number,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<readonly Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-simulated-'))
  const content = await loadContent([shippedContent])
  const store = await openStore({ folder })
  try {
    const random = seeded(4)
    const now = Date.now()
    const scenes = makeScenes(content, { goals, count, now, random })
    await furnish(store, { content, scenes, now })
    const concierge = await openHouse(store, content, now)
    const wordings = await readWordings()
    const labels = new Map(content.intents.map(({ id, label }) => [id, label]))
    const outcomes: Outcome[] = []
    for (const scene of scenes) {
      const conversationId = `simulated-${outcomes.length}`
      const evidence = { store, content, conversationId }
      const gone = await visit(scene, {
        wordings,
        random,
        label: labels.get(scene.goal)?.[scene.language] ?? '',
        send: (text) => send(concierge, conversationId, { scene, text }),
        met: (soFar) => met(soFar, evidence),
      })
      outcomes.push({
        visit: gone,
        success: await met(gone, evidence),
        falseEffects: await falseEffects(gone, evidence),
        wrongPerson: wrongPerson(gone),
        fallbacks: await fallbacksIn(store, conversationId),
      })
      progress(outcomes.length, count)
    }
    return outcomes
  } finally {
    await store.close()
    await rm(folder, { recursive: true })
  }
}

async function furnish(
  store: Store,
  { content, scenes, now }: { content: Content; scenes: readonly Scene[]; now: number },
): Promise<void> {
  const { products, categories } = content
  const { customers, orders } = simulateShoppers({ products, seed: 20_481, now })
  await replaceShop(store, {
    origin: 'demo',
    categories,
    products,
    customers: [...customers, ...scenes.map(({ customer }) => customer)],
    orders: [...orders, ...scenes.map(({ order }) => order)],
    revision: 1,
  })
  await sendBack(store, scenes, requestReturn)
}

async function openHouse(store: Store, content: Content, now: number): Promise<Concierge> {
  const understanding = understand(
    content,
    learnIntents(examplesIn(content), { vectors: vectorsIn(content) }),
  )
  const shop = await openShop(store, { content, understanding, now })
  const link = (kind: string) => (id: string, language?: string) => `/${kind}/${id}?lang=${language ?? ''}`
  return makeConcierge({
    store,
    feed: makeFeed(),
    shop: () => shop,
    links: {
      article: link('help'),
      product: link('products'),
      picture: link('pictures'),
      invoice: link('invoices'),
      copy: link('my-data'),
      profile: link('my-profile'),
    },
    now: () => now,
    alarm: (_, error) => {
      throw error
    },
  })
}

interface Body {
  readonly text?: string
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] }
  readonly attachments?: readonly {
    readonly content: { readonly title: string; readonly subtitle: string }
  }[]
}

async function send(
  concierge: Concierge,
  conversationId: string,
  { scene: { customer, signedIn, language }, text }: { scene: Scene; text: string },
): Promise<Shown> {
  const { activities } = await concierge.receive({
    channel: 'bench',
    conversationId,
    userId: signedIn ? customer.id : 'guest',
    customerId: signedIn ? customer.id : undefined,
    type: 'message',
    text,
    locale: language,
  })
  const bodies = activities.slice(1).map(({ body }) => body as Body)
  const cards = bodies.flatMap(({ attachments = [] }) => attachments.map(({ content }) => content))
  return {
    messages: bodies.map((body) =>
      [
        body.text ?? '',
        ...(body.attachments ?? []).map(({ content }) => `${content.title} ${content.subtitle}`),
      ].join('\n'),
    ),
    buttons: [
      ...bodies.flatMap((body) => (body.suggestedActions?.actions ?? []).map(({ title }) => title)),
      ...cards.map(({ title }) => title),
    ],
  }
}

async function fallbacksIn(store: Store, conversationId: string): Promise<number> {
  const rows = store.db
    .selectFrom('interaction')
    .select('seq')
    .where('conversation_id', '=', conversationId)
    .where('outcome', '=', 'unanswered')
  return (await rows.execute()).length
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000
