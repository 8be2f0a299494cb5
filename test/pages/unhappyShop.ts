import { judgeMood } from '../../bots/index.ts'
import { type Interaction, keepTurn, type Store } from '../../data/index.ts'
import { calm, sad, talk } from '../contracts/samples.ts'

const day = 86_400_000

const words = {
  en: ['my parcel is two weeks late and nobody answers', 'where is my order'],
  zh: ['包裹晚了两个星期，一直没人回复', '我的订单到哪了'],
} as const

/**
 * Fills a store with seven weeks of fourteen conversations a day, and judges them. For a few days three weeks
 * ago, and since three days, nearly all of them were negative.
 */
export async function makeUnhappy(store: Store, now = Date.now()): Promise<void> {
  const today = now - (now % day)
  for (let ago = 49; ago >= 1; ago -= 1) {
    const dayStart = today - ago * day
    await Promise.all(Array.from({ length: 14 }, (_, c) => tellOne(store, { ago, c, dayStart })))
  }
  await judgeMood(store, { falseAlarmsIn90Days: 0.1, risePoints: 10, now })
}

/** How many of the fourteen were negative. */
const angryOf = (ago: number): number => (ago <= 3 || (ago <= 22 && ago > 19) ? 12 : 2 + (ago % 3))

async function tellOne(
  store: Store,
  { ago, c, dayStart }: { readonly ago: number; readonly c: number; readonly dayStart: number },
): Promise<void> {
  const language = c % 3 === 0 ? 'zh' : 'en'
  const angry = c < angryOf(ago)
  const said: Partial<Interaction> = {
    text: words[language][angry ? 0 : 1],
    language,
    mood: angry ? sad : calm,
  }
  const at = dayStart + (9 + c / 2) * 3_600_000
  const turns = [
    { ...said, at },
    { ...said, at: at + 60_000 },
  ]
  for (const record of talk(`${ago}-${c}`, turns, { language })) await keepTurn(store, record)
}
