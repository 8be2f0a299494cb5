import type { ModelEarnings, SuggestionReport } from '../../../analytics/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { enough, type SuggestionsAnswer } from './boardData.ts'
import { useBoardWords } from './boardWords.ts'
import { EarnsMore } from './earnsMore.tsx'
import { Section } from './section.tsx'
import { Wide } from './wide.tsx'

interface Props {
  readonly figures: SuggestionsAnswer
  readonly filtered: boolean
}

/** What became of the products that were suggested and what that earned, by what chose them. */
export function Suggestions({ figures, filtered }: Props) {
  const words = useBoardWords()
  return (
    <Section title={words.suggestions} filtered={filtered}>
      {figures.shown === 0 ? (
        <p class="quiet">{words.noSuggestions}</p>
      ) : (
        <>
          {figures.comparison !== undefined && (
            <EarnsMore comparison={figures.comparison} currency={figures.currency} />
          )}
          <Wide>
            <Table figures={figures} />
          </Wide>
          <p class="small quiet">{words.earnedWhy}</p>
        </>
      )}
    </Section>
  )
}

function Table({ figures }: { readonly figures: SuggestionsAnswer }) {
  const words = useBoardWords()
  const names: Readonly<Record<string, string>> = words.models
  const heads = [words.model, words.shown, words.taken, words.refused, words.rate, words.earned]
  return (
    <table>
      <thead>
        <tr>
          {[...heads, words.perHundred].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.models.map((each) => (
          <Row
            key={each.model}
            name={names[each.model] ?? each.model}
            figures={each}
            currency={figures.currency}
          />
        ))}
      </tbody>
      <tfoot>
        <Row name={words.all} figures={figures} currency={figures.currency} />
      </tfoot>
    </table>
  )
}

interface RowProps {
  readonly name: string
  readonly figures: ModelEarnings | SuggestionReport
  readonly currency: string
}

function Row({ name, figures, currency }: RowProps) {
  const { number, percent, money } = formatsOf(useLanguage())
  const inMoney = (amount: number) => money(amount, currency)
  const inPoints = (share: number) => number(Math.round(100 * share))
  const { shown, taken, refused, rate, known, earned } = figures
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(shown)}</td>
      <td>{number(taken)}</td>
      <td>{number(refused)}</td>
      {shown < enough ? <TooLittle /> : <Figure {...rate} figure={percent(taken / shown)} write={inPoints} />}
      {known === 0 ? <TooLittle /> : <td>{inMoney(earned)}</td>}
      {'model' in figures ? <PerHundred of={figures.perHundred} write={inMoney} /> : <td />}
    </tr>
  )
}

interface PerHundredProps {
  readonly of: ModelEarnings['perHundred']
  readonly write: (amount: number) => string
}

const PerHundred = ({ of, write }: PerHundredProps) =>
  of === undefined ? <TooLittle /> : <Figure {...of} figure={write(of.mean)} write={write} />

interface FigureProps {
  readonly figure: string
  readonly low: number
  readonly high: number
  readonly write: (end: number) => string
}

/** A figure with its interval. */
const Figure = ({ figure, low, high, write }: FigureProps) => (
  <td>
    {figure}{' '}
    <span class="range quiet">
      ({write(low)}–{write(high)})
    </span>
  </td>
)

const TooLittle = () => <td title={useBoardWords().notEnough}>–</td>
