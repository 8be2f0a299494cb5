import { parentPort, workerData } from 'node:worker_threads'
import { learnPurchaseStepCount, learnPurchaseSteps, type PurchaseLesson } from '../../analytics/index.ts'
import type { Told } from './learnApart.ts'

const lesson: PurchaseLesson = workerData
const tell = (told: Told): void => parentPort?.postMessage(told)
const total = learnPurchaseStepCount(lesson)
const steps = learnPurchaseSteps(lesson)
/** Progress is told a hundred times. */
const often = Math.ceil(total / 100)
let done = 0
for (;;) {
  const step = steps.next()
  if (step.done === true) {
    tell({ kind: 'learnt', learnt: step.value })
    break
  }
  done += 1
  if (done % often === 0) tell({ kind: 'progress', share: Math.min(0.99, done / total) })
}
