import { LanguageSwitch } from '../language.tsx'
import type { Identity } from './shopData.ts'
import { useShopWords } from './shopWords.ts'

interface Props {
  readonly name: string | undefined
  /** Only the demo has any. */
  readonly identities: readonly Identity[]
  readonly identity: Identity | undefined
  readonly onChoose: (customerId: string) => void
}

export function ShopHead({ name, identities, identity, onChoose }: Props) {
  const words = useShopWords()
  return (
    <header class="shop-head">
      <div class="brand">
        <h1>{name ?? '\u00a0'}</h1>
        {identities.length > 0 && <p class="quiet">{words.tagline}</p>}
      </div>
      <div class="controls">
        {identities.length > 0 && (
          <label class="who">
            <span class="small quiet">{words.youAre}</span>
            <select
              class="field"
              value={identity?.customerId ?? ''}
              onChange={(event) => onChoose(event.currentTarget.value)}
            >
              <option value="">{words.guest}</option>
              {identities.map((one) => (
                <option key={one.customerId} value={one.customerId}>
                  {one.name ?? one.customerId}
                </option>
              ))}
            </select>
          </label>
        )}
        <LanguageSwitch />
      </div>
      {identities.length > 0 && <p class="demo small">{words.demo}</p>}
    </header>
  )
}
