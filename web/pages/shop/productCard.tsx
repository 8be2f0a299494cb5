import { useLanguage } from '../language.tsx'
import type { Offer } from './shopData.ts'
import { useShopWords } from './shopWords.ts'

interface Props {
  readonly offer: Offer
  readonly category: string | undefined
  readonly price: string
  readonly onAsk: (productName: string) => void
}

const few = 5

export function ProductCard({ offer, category, price, onAsk }: Props) {
  const language = useLanguage()
  const words = useShopWords()
  const name = offer.name[language]
  return (
    <li class="product card" id={`product-${offer.id}`}>
      <img src={`/products/${encodeURIComponent(offer.id)}/picture.svg`} alt="" loading="lazy" />
      <p class="small quiet">{category}</p>
      <h2>{name}</h2>
      <p class="description small">{offer.description[language]}</p>
      <p class="price">
        <strong>{price}</strong> <Stock pieces={offer.stock} />
      </p>
      <button type="button" class="button" aria-label={words.askLabel(name)} onClick={() => onAsk(name)}>
        {words.ask}
      </button>
    </li>
  )
}

function Stock({ pieces }: { readonly pieces: number | undefined }) {
  const words = useShopWords()
  if (pieces === 0) return <span class="stock out">{words.soldOut}</span>
  if (pieces !== undefined && pieces <= few) return <span class="stock low">{words.fewLeft(pieces)}</span>
  return <span class="stock">{words.inStock}</span>
}
