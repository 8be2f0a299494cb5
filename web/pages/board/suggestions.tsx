import type { SuggestionCount, SuggestionFigures } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { enough } from './boardData.ts'
import { useBoardWords } from './boardWords.ts'
import { Section } from './section.tsx'
import { Wide } from './wide.tsx'

interface Props {
  readonly figures: SuggestionFigures
  readonly filtered: boolean
}

/** What became of the products that were suggested, by what chose them. */
export function Suggestions({ figures, filtered }: Props) {
  const words = useBoardWords()
  const names: Readonly<Record<string, string>> = words.models
  return (
    <Section title={words.suggestions} filtered={filtered}>
      {figures.shown === 0 ? (
        <p class="quiet">{words.noSuggestions}</p>
      ) : (
        <Wide>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.model}</th>
                <th scope="col">{words.shown}</th>
                <th scope="col">{words.taken}</th>
                <th scope="col">{words.refused}</th>
                <th scope="col">{words.rate}</th>
              </tr>
            </thead>
            <tbody>
              {figures.models.map(({ model, ...count }) => (
                <CountRow key={model} name={names[model] ?? model} count={count} />
              ))}
            </tbody>
            <tfoot>
              <CountRow name={words.all} count={figures} />
            </tfoot>
          </table>
        </Wide>
      )}
    </Section>
  )
}

function CountRow({ name, count }: { readonly name: string; readonly count: SuggestionCount }) {
  const words = useBoardWords()
  const { number, percent } = formatsOf(useLanguage())
  const { shown, taken, refused } = count
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(shown)}</td>
      <td>{number(taken)}</td>
      <td>{number(refused)}</td>
      <td title={shown < enough ? words.notEnough : undefined}>
        {shown < enough ? '–' : percent(taken / shown)}
      </td>
    </tr>
  )
}
