import { Wide } from '../board/wide.tsx'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import type { Learnt } from './customersData.ts'
import { useCustomersWords } from './customersWords.ts'

interface Props {
  readonly learnt: Learnt
  /** Whether amounts are told, not whether something happens. */
  readonly amounts: boolean
}

/** Which method serves, and how well each did on customers that it had not seen. */
export function Learners({ learnt: { by, learners }, amounts }: Props) {
  const words = useCustomersWords()
  const { percent } = formatsOf(useLanguage())
  const known: Readonly<Record<string, string>> = words.learners
  const nameOf = (name: string) => known[name] ?? name
  const average = learners.find(({ name }) => name === 'base rate')?.quality ?? 0
  const scoreOf = ({ quality, standardError }: Props['learnt']['learners'][number]) =>
    amounts
      ? `${percent(1 - quality / average)} ± ${percent(Math.abs(standardError / average))}`
      : `${percent(quality)} ± ${percent(standardError)}`
  const [measure, why] = amounts
    ? [words.lessWrong, words.lessWrongWhy]
    : [words.pairsRight, words.pairsRightWhy]
  return (
    <details>
      <summary>{words.how}</summary>
      <p class="small">{words.howChosen(nameOf(by))}</p>
      <p class="small quiet">
        {measure}: {why}
      </p>
      <Wide>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.method}</th>
              <th scope="col">{measure}</th>
            </tr>
          </thead>
          <tbody>
            {learners.map((learner) => (
              <tr key={learner.name}>
                <th scope="row">
                  {learner.name === by ? <strong>{nameOf(by)}</strong> : nameOf(learner.name)}
                </th>
                <td>{scoreOf(learner)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </details>
  )
}
