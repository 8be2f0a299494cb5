import { Section } from '../board/section.tsx'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import type { Report } from './customersData.ts'
import { useCustomersWords } from './customersWords.ts'
import { NotEnough } from './notEnough.tsx'

/** Which measures of customers rise and fall together beyond chance, the strongest first. */
export function Correlations({ correlations }: { readonly correlations: Report['correlations'] }) {
  const words = useCustomersWords()
  const { number } = formatsOf(useLanguage())
  if (correlations.kind === 'notEnough')
    return (
      <Section title={words.correlations}>
        <NotEnough>{words.needPast(number(correlations.customers), number(correlations.needed))}</NotEnough>
      </Section>
    )
  const { tried, standing } = correlations
  return (
    <Section title={words.correlations} why={words.correlationsWhy}>
      {standing.length === 0 && <NotEnough>{words.noCorrelations}</NotEnough>}
      <ul class="findings">
        {standing.slice(0, most).map((pair) => (
          <PairItem key={`${pair.first} ${pair.second}`} pair={pair} />
        ))}
      </ul>
      <p class="small quiet">{words.tried(number(tried))}</p>
    </Section>
  )
}

const most = 8

type Pair = Extract<Report['correlations'], { readonly kind: 'correlations' }>['standing'][number]

function PairItem({ pair: { first, second, coefficient, adjusted } }: { readonly pair: Pair }) {
  const words = useCustomersWords()
  const { number } = formatsOf(useLanguage())
  const known: Readonly<Record<string, string>> = words.measures
  const say = coefficient > 0 ? words.rise : words.fall
  const chance = adjusted < 0.001 ? words.below(number(0.001)) : number(Number(adjusted.toPrecision(2)))
  const value = number(Math.round(100 * coefficient) / 100).replace('-', '−')
  return (
    <li>
      {say(known[first] ?? first, known[second] ?? second)}
      <span class="small quiet">
        {words.strength[strengthOf(coefficient)]} ({value}) · {words.chance(chance)}
      </span>
    </li>
  )
}

/** Cohen 1988. */
function strengthOf(coefficient: number): 'weak' | 'moderate' | 'strong' {
  const size = Math.abs(coefficient)
  return size < 0.3 ? 'weak' : size < 0.5 ? 'moderate' : 'strong'
}
