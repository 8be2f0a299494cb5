import type { Ready, Report } from '../../../web/pages/customers/customersData.ts'

export const names = {
  customers: { 'C-1': 'Mei Lin' },
  products: { tea: { en: 'Tea', zh: '茶' }, cup: { en: 'Cup', zh: '杯子' } },
  categories: { teas: { en: 'Teas', zh: '茶叶' } },
}
export const tooFew = {
  kind: 'notEnough',
  customers: 12,
  ofRarer: 3,
  needed: { rows: 50, ofRarer: 10 },
} as const
export const noDays = { past: [], forecast: { kind: 'notEnough', steps: 2, needed: 5 } } as const
/** The report of a fresh shop. */
const report: Report = {
  ...{ at: Date.UTC(2026, 2, 12), since: undefined, customers: 0, orders: 0, agreed: 0, leavingDays: 60 },
  segments: { kind: 'notEnough', buyers: 3, needed: 25 },
  groups: { kind: 'notEnough', buyers: 3, needed: 25 },
  ...{ buying: tooFew, spending: tooFew, leaving: tooFew, messages: noDays, sales: noDays },
  together: { kind: 'notEnough', orders: 4, needed: 100 },
  correlations: { kind: 'notEnough', customers: 3, needed: 10 },
  tiers: [],
  look: { returns: [], orders: [] },
}
/** It with its names, changed as told. */
export const view = (more: Partial<Report> = {}): Ready => ({
  ...{ kind: 'ready', names, currency: 'SGD', report: { ...report, ...more } },
})
