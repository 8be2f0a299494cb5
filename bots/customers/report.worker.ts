import { parentPort } from 'node:worker_threads'
import { customerReport } from '../../analytics/customers/index.ts'
import type { CustomerMood, CustomerReturn, Order } from '../../data/index.ts'
import type { ReportPart } from './reportApart.ts'

const orders: Order[] = []
const returns: CustomerReturn[] = []
const moods: CustomerMood[] = []

parentPort?.on('message', (part: ReportPart) => {
  switch (part.kind) {
    case 'orders':
      orders.push(...part.rows)
      return
    case 'returns':
      returns.push(...part.rows)
      return
    case 'moods':
      moods.push(...part.rows)
      return
    case 'rest':
      parentPort?.postMessage(customerReport({ ...part.sources, orders, returns, moods }))
      return
    default:
      part satisfies never
  }
})
