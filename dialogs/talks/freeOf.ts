import { asksFree, maskPersonalData, namedIn, needsLabel } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { avoidedIn } from '../avoiding.ts'
import { asksForFree } from '../freeWish.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { noWish, type SuggestionServices, suggestFor } from './suggestions.ts'

/** Whether a kind is asked for that must be free of something, and all that is called so names it. */
export const noneIsFree = (named: readonly Product[], turn: Turn): boolean =>
  asksForFree(turn.heard.text) && named.every((each) => namedIn(each, avoidedIn(turn)).length > 0)

/** Of a kind that must be free of something those that do not name it, if there are any. */
export function freeAmong(named: readonly Product[], turn: Turn): readonly Product[] {
  const free = asksForFree(turn.heard.text)
    ? named.filter((each) => namedIn(each, avoidedIn(turn)).length === 0)
    : []
  return free.length === 0 ? named : free
}

/** In the place of what names what must not be in it: that it does, and what else there is. */
export async function otherFree(
  named: readonly Product[],
  services: SuggestionServices,
  turn: Turn,
): Promise<Reply> {
  turn.memory = { ...turn.memory, lastProducts: [] }
  const categories = [...new Set(named.map(({ category }) => category))]
  const wish = { ...noWish, text: maskPersonalData(turn.heard.text), categories }
  const found = await suggestFor(wish, services, turn)
  const reply = 'line' in found ? found : { line: found }
  return { ...reply, line: joined([...warnings(named, turn), reply.line]) }
}

/** Who must not have something hears where it is named, and that the label decides. */
export function withWarning(told: Reply, named: readonly Product[], turn: Turn): Reply {
  const { heard, memory, language } = turn
  if (!asksFree(heard.text) && memory.avoided === undefined) return told
  const said = told.line.in(language).toLowerCase()
  const isTold = avoidedIn(turn).some((thing) => said.includes(thing.toLowerCase()))
  const isPlain = isTold && said.split('\n').length <= fewLines
  const warned = isPlain ? [] : warnings(named, turn)
  const isLabelled = needsLabel(heard.text) || memory.avoided !== undefined || warned.length > 0
  return { ...told, line: joined([...warned, told.line, ...(isLabelled ? [say.labelDecides()] : [])]) }
}

/** In so few lines nobody overlooks it. */
const fewLines = 2

const warnings = (named: readonly Product[], turn: Turn): readonly Line[] =>
  named.flatMap((each) => {
    const things = namedIn(each, avoidedIn(turn))
    return things.length === 0 ? [] : [say.namesThem(each.name, things)]
  })

const joined = (lines: readonly Line[]): Line => ({
  in: (language) => lines.map((line) => line.in(language)).join('\n'),
})
