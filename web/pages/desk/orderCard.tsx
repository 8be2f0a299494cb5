import type { Order, Text } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { useDeskWords } from './deskWords.ts'

interface Props {
  readonly order: Order
  readonly open: boolean
  readonly products: Readonly<Record<string, Text>>
  readonly currency: string | undefined
}

export function OrderCard({ order, open, products, currency }: Props) {
  const words = useDeskWords()
  const language = useLanguage()
  const { date, money } = formatsOf(language)
  const { id, placed, status, due, tracking, lines } = order
  const total = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
  return (
    <details class="order card" open={open}>
      <summary>
        <strong>{id}</strong>
        <span class={`status ${status}`}>{words.status[status]}</span>
        <span class="small quiet">
          {date(placed)} · {money(total, currency)}
        </span>
      </summary>
      <ul class="small">
        {lines.map(({ line, productId, quantity, price }) => (
          <li key={line}>
            <span>
              {products[productId]?.[language] ?? productId} {quantity > 1 && words.pieces(quantity)}
            </span>
            <span>{money(price * quantity, currency)}</span>
          </li>
        ))}
      </ul>
      {due !== undefined && status !== 'cancelled' && (
        <p class="small quiet">
          {status === 'delivered' ? words.delivered : words.due} {date(due)}
        </p>
      )}
      {tracking !== undefined && <p class="small quiet">{tracking}</p>}
    </details>
  )
}
