import { useState } from 'preact/hooks'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { CategoryFilter } from './categoryFilter.tsx'
import { ProductCard } from './productCard.tsx'
import type { ShopWindow } from './shopData.ts'
import { useShopWords } from './shopWords.ts'

interface Props {
  readonly shop: ShopWindow
  readonly onAsk: (productName: string) => void
}

const atOnce = 48

export function Products({ shop, onAsk }: Props) {
  const language = useLanguage()
  const words = useShopWords()
  const [category, setCategory] = useState<string>()
  const [limit, setLimit] = useState(atOnce)
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
