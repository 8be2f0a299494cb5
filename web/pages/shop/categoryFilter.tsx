import type { Category } from '../../../data/index.ts'
import { useLanguage } from '../language.tsx'
import { useShopWords } from './shopWords.ts'

interface Props {
  readonly categories: readonly Category[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}

export function CategoryFilter({ categories, chosen, onChoose }: Props) {
  const language = useLanguage()
  const words = useShopWords()
  const button = (id: string | undefined, name: string) => (
    <button key={id ?? ''} type="button" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
      {name}
    </button>
  )
  return (
    <fieldset class="categories" aria-label={words.categories}>
      {button(undefined, words.all)}
      {categories.map(({ id, name }) => button(id, name[language]))}
    </fieldset>
  )
}
