import type { Moment } from '../../data/index.ts'
import type { ShopHistory } from '../predict/customers/history.ts'
import {
  type CustomerPredictions,
  leavingDays,
  whatTheySpend,
  whoWillBuy,
  whoWillLeave,
} from '../predict/customers/predictCustomers.ts'
import type { Learner } from '../predict/learner.ts'
import { needed } from '../predict/predict.ts'

type Learnt = Extract<CustomerPredictions, { readonly kind: 'learnt' }>

/** What is foretold of customers who agreed, or what it would take. */
type Foretold =
  | {
      readonly kind: 'notEnough'
      /** Customers that there were to learn from. */
      readonly customers: number
      /** Of these the fewer: those it happened to, or those it did not. */
      readonly ofRarer: number
      readonly needed: typeof needed
    }
  | (Omit<Learnt, 'comparisons'> & {
      /** How well each learner did on customers that it had not learnt from. */
      readonly learners: readonly LearnerScore[]
    })

interface LearnerScore {
  readonly name: string
  readonly quality: number
  readonly standardError: number
}

/** What customers will do. */
export interface Foresight {
  readonly buying: Foretold
  readonly spending: Foretold
  readonly leaving: Foretold
  /** After so many days without a purchase a customer has left. */
  readonly leavingDays: number
}

interface Options {
  readonly now: Moment
  /** How many customers are listed with their reasons. */
  readonly listed: number
  /** To choose from; all that there are when missing. */
  readonly learners?:
    | { readonly events: readonly Learner[]; readonly amounts: readonly Learner[] }
    | undefined
}

/** Who will buy, what they will spend, and who will leave. Costs three times what `learnPrediction` does. */
export function foresightOf(history: ShopHistory, { now, listed, learners }: Options): Foresight {
  const asked = { now, most: listed }
  const events = learners && { learners: learners.events }
  const amounts = learners && { learners: learners.amounts }
  return {
    buying: foretold(whoWillBuy(history, { ...asked, ...events })),
    spending: foretold(whatTheySpend(history, { ...asked, ...amounts })),
    leaving: foretold(whoWillLeave(history, { ...asked, ...events, lateOnly: true })),
    leavingDays: Math.round(leavingDays(history, now)),
  }
}

function foretold(found: CustomerPredictions): Foretold {
  if (found.kind === 'too few')
    return { kind: 'notEnough', customers: found.rows, ofRarer: found.ofRarer, needed }
  const { comparisons, ...learnt } = found
  const learners = comparisons.map(({ name, quality, standardError }) => ({ name, quality, standardError }))
  return { ...learnt, learners }
}
