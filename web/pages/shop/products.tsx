import { useEffect, useState } from 'preact/hooks'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { CategoryFilter } from './categoryFilter.tsx'
import { useScrollTo } from './opened.ts'
import { ProductCard } from './productCard.tsx'
import type { ShopWindow } from './shopData.ts'
import { useShopWords } from './shopWords.ts'

interface Props {
  readonly shop: ShopWindow
  /** The product that the address names. */
  readonly opened: string | undefined
  readonly onAsk: (productName: string) => void
}

const atOnce = 48

export function Products({ shop, opened, onAsk }: Props) {
  const language = useLanguage()
  const words = useShopWords()
  const [category, setCategory] = useState<string>()
  const place = shop.products.findIndex(({ id }) => id === opened)
  const [limit, setLimit] = useState(Math.max(atOnce, place + 1))
  useEffect(() => {
    if (place < 0) return
    setCategory(undefined)
    setLimit((shown) => Math.max(shown, place + 1))
  }, [place])
  useScrollTo(place < 0 ? undefined : `product-${opened}`)
  const fitting = shop.products.filter((one) => category === undefined || one.category === category)
  const names = new Map(shop.categories.map(({ id, name }) => [id, name[language]]))
  const choose = (id: string | undefined) => {
    setCategory(id)
    setLimit(atOnce)
  }
  return (
    <>
      <CategoryFilter categories={shop.categories} chosen={category} onChoose={choose} />
      <p class="count small quiet" role="status">
        {words.count(fitting.length)}
      </p>
      <ul class="grid">
        {fitting.slice(0, limit).map((offer) => (
          <ProductCard
            key={offer.id}
            offer={offer}
            category={names.get(offer.category)}
            price={formatsOf(language).money(offer.price, shop.currency)}
            onAsk={onAsk}
          />
        ))}
      </ul>
      {fitting.length === 0 && <p class="quiet">{words.empty}</p>}
      {fitting.length > limit && (
        <button type="button" class="button more" onClick={() => setLimit(limit + atOnce)}>
          {words.more}
        </button>
      )}
    </>
  )
}
