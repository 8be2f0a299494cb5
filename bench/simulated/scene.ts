import type { Content, Customer, Language, Order, OrderStatus, Product, Store } from '../../data/index.ts'
import { oneOf } from '../random.ts'

/** What one simulated customer comes for, and with what. */
export interface Scene {
  readonly goal: string
  readonly language: Language
  readonly customer: Customer
  /** Whether the customer is signed in; a guest proves the order by e-mail. */
  readonly signedIn: boolean
  readonly order: Order
  /** What the order holds. */
  readonly item: Product
  readonly product: Product
  readonly other: Product
  readonly address: string
  /** An order of somebody else. */
  readonly foreign: string
}

/** How the order of somebody with this goal stands; delivered when it says nothing. */
const statusFor: Readonly<Record<string, OrderStatus>> = {
  order_status: 'shipped',
  cancel_order: 'placed',
  change_address: 'placed',
  change_order: 'placed',
}

const day = 86_400_000

/** Customers with one order each, as it fits their goal; the same for the same random numbers. */
export function makeScenes(
  { products, categories }: Pick<Content, 'products' | 'categories'>,
  {
    goals,
    count,
    now,
    random,
  }: { goals: readonly string[]; count: number; now: number; random: () => number },
): readonly Scene[] {
  const sold = products.filter((product) => product.sold && product.stock !== 0)
  const durable = sold.filter((product) => product.durable)
  const gone = products.filter(({ stock }) => stock === 0)
  if (categories.length === 0) throw new RangeError('the shop has no categories')
  return Array.from({ length: count }, (_, i) => {
    const goal = goals[i % goals.length] ?? ''
    const language: Language = Math.floor(i / goals.length) % 2 === 0 ? 'en' : 'zh'
    const item = oneOf(durable, random)
    const product = goal === 'back_in_stock' && gone.length > 0 ? oneOf(gone, random) : oneOf(sold, random)
    const kin = sold.filter(({ id, category }) => category === product.category && id !== product.id)
    const customer: Customer = {
      id: `S-${i}`,
      name: undefined,
      email: `s${i}@customers.example`,
      language,
      joined: now - 400 * day,
      personalise: true,
    }
    return {
      goal,
      language,
      customer,
      signedIn: needsSignIn.includes(goal) || random() < 0.8,
      order: orderFor(goal, { id: `PL${60_001 + i}`, customerId: customer.id, item, now }),
      item,
      product,
      other: oneOf(kin.length > 0 ? kin : sold, random),
      address: oneOf(addresses[language], random),
      foreign: `PL${60_001 + ((i + 7) % count)}`,
    }
  })
}

/** What is kept of a customer is shown and erased for who is signed in. */
const needsSignIn = ['my_data', 'erase_my_data', 'stop_personalising', 'loyalty_points']

const addresses: Readonly<Record<Language, readonly string[]>> = {
  en: ['18 Tiong Bahru Road #07-12, Singapore 168731', 'Blk 412 Bedok North Ave 2, #10-88, 460412'],
  zh: ['芽笼路12号03-04室，邮编389211', '勿洛北2道412座10-88，邮编460412'],
}

function orderFor(
  goal: string,
  { id, customerId, item, now }: { id: string; customerId: string; item: Product; now: number },
): Order {
  const status = statusFor[goal] ?? 'delivered'
  const due = status === 'delivered' ? now - 4 * day : now + 2 * day
  const lines = [{ line: 1, productId: item.id, quantity: 1, price: item.price }]
  return { id, customerId, placed: now - 8 * day, status, due, tracking: undefined, lines }
}

/** Those who ask for their money have sent something back. */
export async function sendBack(store: Store, scenes: readonly Scene[], register: Register): Promise<void> {
  for (const { goal, order, item } of scenes)
    if (goal === 'refund_status')
      await store.write((tx) =>
        register(tx, { orderId: order.id, productId: item.id, reason: 'unsuitable', at: order.due ?? 0 }),
      )
}

type Register = (
  tx: Parameters<Parameters<Store['write']>[0]>[0],
  wish: { orderId: string; productId: string; reason: string; at: number },
) => Promise<unknown>
