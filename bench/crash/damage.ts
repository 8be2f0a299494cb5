import { openStore } from '../../data/index.ts'
import type { Place } from '../shop.ts'
import type { Diary } from './customer.ts'
import { type Finding, findingsIn } from './findings.ts'
import { keptOf } from './kept.ts'
import type { Taken } from './sink.ts'

/** What became of all that was said. */
export interface Damage {
  readonly figures: Readonly<
    Record<
      'kills' | 'acknowledged' | Finding['kind'] | 'sentAgain' | 'returns' | 'taken' | 'takenAgain',
      number
    >
  >
  readonly findings: readonly Finding[]
}

export interface Witnesses {
  readonly diaries: readonly Diary[]
  readonly taken: readonly Taken[]
  readonly kills: number
}

/** Holds what the customers and the sink remember against the store; no server may run on it any more. */
export async function damageIn(place: Place, { diaries, taken, kills }: Witnesses): Promise<Damage> {
  const store = await openStore(place)
  const letters = Map.groupBy(taken, ({ key }) => key.split('|')[0] ?? '')
  const findings: Finding[] = []
  let returns = 0
  for (const diary of diaries) {
    const kept = await keptOf(store, diary)
    returns += kept.returns.length
    const own = diary.pushed ? (letters.get(diary.conversationId) ?? []) : undefined
    findings.push(...findingsIn(diary, kept, own))
  }
  await store.close()
  const said = diaries.flatMap((diary) => diary.said)
  const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length
  const keys = new Set(taken.map(({ key }) => key)).size
  return {
    findings,
    figures: {
      kills,
      acknowledged: said.filter(({ acknowledged }) => acknowledged).length,
      lost: count('lost'),
      doubleEffects: count('doubleEffects'),
      undelivered: count('undelivered'),
      sentAgain: said.reduce((sum, { attempts }) => sum + attempts - 1, 0),
      returns,
      taken: keys,
      takenAgain: taken.length - keys,
    },
  }
}
