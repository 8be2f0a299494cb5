import type { Comparison } from '../../../analytics/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { useBoardWords } from './boardWords.ts'

interface Props {
  readonly comparison: Comparison
  readonly currency: string
}

/** Which of the two models that share the conversations earns more, in a sentence. */
export function EarnsMore({ comparison, currency }: Props) {
  return (
    <p class="earns-more">
      {comparison.kind === 'few' ? (
        <Few comparison={comparison} />
      ) : (
        <Judged comparison={comparison} currency={currency} />
      )}
    </p>
  )
}

function Few({ comparison }: { readonly comparison: Extract<Comparison, { kind: 'few' }> }) {
  const words = useBoardWords()
  const language = useLanguage()
  const { number } = formatsOf(language)
  const { buyers, needed } = comparison
  const names: Readonly<Record<string, string>> = words.sharing
  const each = buyers.map((one) => `${names[one.model] ?? one.model} ${number(one.buyers)}`)
  return <>{words.fewBought(each.join(language === 'zh' ? '，' : ', '), number(needed))}</>
}

interface JudgedProps {
  readonly comparison: Exclude<Comparison, { kind: 'few' }>
  readonly currency: string
}

function Judged({ comparison, currency }: JudgedProps) {
  const words = useBoardWords()
  const language = useLanguage()
  const formats = formatsOf(language)
  const money = (amount: number) => formats.money(amount, currency)
  const { kind, more, mean, difference, low, high, needed } = comparison
  const names: Readonly<Record<string, string>> = words.sharing
  const told =
    kind === 'told'
      ? words.earnsMore(names[more] ?? more, money(mean[0]), money(mean[1]))
      : words.noDifference
  const parts = [
    told,
    words.difference(money(difference), money(low), money(high)),
    ...(kind === 'told' ? [] : [words.toTell(formats.number(needed))]),
  ]
  return <>{parts.join(language === 'zh' ? '' : ' ')}</>
}
