import { peopleIn } from '../../analytics/index.ts'
import type { Text } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'

export interface SmallTalkServices {
  readonly shopName: Text
}

/** A short kind answer to what is not about the shop. */
export function smallTalk({ shopName }: SmallTalkServices, turn: Turn): Line {
  const answers: Readonly<Record<string, () => Line>> = {
    greeting: () =>
      turn.mode === 'waiting' ? say.personAlready() : say.greeting(turn.customer?.name ?? introduced(turn)),
    goodbye: say.goodbye,
    thanks: say.thanks,
    praise: say.praise,
    insult: say.insult,
    how_are_you: say.howAreYou,
    who_are_you: () => say.whoAreYou(shopName),
    joke: say.joke,
    weather: say.weather,
    boredom: say.boredom,
    lonely: say.lonely,
    loss: say.lossAlone,
    nobody_hurt: say.nobodyHurt,
  }
  return (answers[turn.heard.intent ?? ''] ?? say.help)()
}

/** "hi, I'm Sarah": the name that a guest gave. */
const introduced = ({ heard }: Turn): string | undefined =>
  heard.language === 'en' && /\b(i'?m|i am|my name|this is)\b/i.test(heard.text)
    ? peopleIn(heard.text)[0]
    : undefined
