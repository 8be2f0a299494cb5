import type { Interaction, TranscriptLine } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { Correcting } from './correcting.tsx'
import { CorrectingMood } from './correctingMood.tsx'
import { known, useDeskWords, useNames } from './deskWords.ts'
import { MoodBar } from './mood.tsx'

/** What was understood of a customer's message, and what became of it. */
export function Understanding({ line }: { readonly line: TranscriptLine }) {
  const { interaction } = line
  return interaction === undefined ? null : <Facts line={line} interaction={interaction} />
}

interface FactsProps {
  readonly line: TranscriptLine
  readonly interaction: Interaction
}

function Facts({ line, interaction }: FactsProps) {
  const words = useDeskWords()
  const names = useNames()
  const { percent } = formatsOf(useLanguage())
  const { mood, intent, confidence, talk, outcome } = interaction
  return (
    <dl class="understanding small">
      <Fact name={words.moodOf}>
        <MoodBar mood={mood} />
        <CorrectingMood line={line} interaction={interaction} />
      </Fact>
      <Fact name={words.filter.intent}>
        {intent === undefined ? (
          words.noIntent
        ) : (
          <span title={`${words.confidence} ${percent(confidence)}`}>
            {names.intent(intent)} <span class="quiet">{percent(confidence)}</span>
          </span>
        )}
        <Correcting line={line} interaction={interaction} />
      </Fact>
      {talk !== undefined && (
        <Fact name={words.talk}>
          <span class="quiet" title={words.talk}>
            → {names.talk(talk)}
          </span>
        </Fact>
      )}
      <Fact name={words.filter.outcome}>
        <span class={outcome === 'unanswered' ? 'mark warn' : 'mark'}>
          {known(words.outcome, outcome) ?? outcome}
        </span>
      </Fact>
    </dl>
  )
}

interface FactProps {
  readonly name: string
  readonly children: preact.ComponentChildren
}

/** The name is there for those who listen; eyes see it from the place. */
function Fact({ name, children }: FactProps) {
  return (
    <div>
      <dt class="spoken">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
