import type { Customer } from '../records.ts'
import { customerOf } from './customerRow.ts'
import type { Findings } from './findings.ts'
import { Fingerprints } from './fingerprints.ts'
import type { MapPart } from './map.ts'
import { Plan } from './plan.ts'
import type { TableTask } from './readTable.ts'
import { batchOf, batchSize, type ShopSink } from './shopSink.ts'
import type { SourceRow } from './sourceRow.ts'
import type { Rules } from './values.ts'

/** Reads customers, and remembers which are known. */
export class CustomersTask implements TableTask {
  readonly #plan: Plan<'customers'>
  readonly #rules: Rules
  readonly #sink: ShopSink
  readonly #known = new Fingerprints()
  #rows = new Map<string, Customer>()

  constructor(part: MapPart | undefined, rules: Rules, sink: ShopSink) {
    this.#plan = new Plan('customers', part)
    this.#rules = rules
    this.#sink = sink
  }

  get count(): number {
    return this.#known.size
  }

  /** The running number of a customer; undefined for one that is not known yet. */
  number(id: string): number | undefined {
    return this.#known.get(id)
  }

  /** Makes a customer known; true when it was not. */
  add(id: string): boolean {
    return this.#known.add(id, this.#known.size + 1) === undefined
  }

  check(headings: readonly string[], file: string): void {
    this.#plan.check(headings, file)
  }

  row(row: SourceRow, findings: Findings): void {
    const customer = customerOf(this.#plan.cells(row, findings), this.#rules, findings)
    if (customer === undefined || findings.refusal !== undefined) return
    if (!this.add(customer.id))
      findings.note('The customer key came before in the file; this row replaces the earlier one.')
    this.#rows.set(customer.id, customer)
  }

  async flush(end: boolean): Promise<void> {
    if (this.#rows.size === 0 || (!end && this.#rows.size < batchSize)) return
    const batch = batchOf({ customers: [...this.#rows.values()] })
    this.#rows = new Map()
    await this.#sink(batch)
  }
}
