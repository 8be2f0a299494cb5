import { Section } from '../board/section.tsx'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { type Names, type Report, rounded } from './customersData.ts'
import { useCustomersWords } from './customersWords.ts'
import { NotEnough } from './notEnough.tsx'

interface Props {
  readonly together: Report['together']
  readonly names: Names
}

/** Which products are bought in one order, the surest first. */
export function Together({ together, names }: Props) {
  const words = useCustomersWords()
  const { number } = formatsOf(useLanguage())
  return (
    <Section title={words.together} why={words.togetherWhy}>
      {together.kind === 'notEnough' && (
        <NotEnough>{words.needOrders(number(together.orders), number(together.needed))}</NotEnough>
      )}
      {together.kind === 'pairs' && together.pairs.length === 0 && <NotEnough>{words.noPairs}</NotEnough>}
      {together.kind === 'pairs' && (
        <ul class="findings">
          {together.pairs.map((pair) => (
            <PairItem key={`${pair.first} ${pair.second}`} pair={pair} names={names} />
          ))}
        </ul>
      )}
    </Section>
  )
}

type Pair = Extract<Props['together'], { readonly kind: 'pairs' }>['pairs'][number]

function PairItem({ pair, names: { products } }: { readonly pair: Pair; readonly names: Names }) {
  const words = useCustomersWords()
  const language = useLanguage()
  const { number } = formatsOf(language)
  const nameOf = (id: string) => products[id]?.[language] ?? id
  const { first, second, count, of, support, lift } = pair
  return (
    <li>
      {words.pair(number(count), number(of), nameOf(first), nameOf(second))}
      <span class="small quiet">
        {words.lift(number(rounded(lift)))} · {words.support(`${number(rounded(100 * support))}%`)}
      </span>
    </li>
  )
}
