import type { Migration } from 'kysely/migration'
import { run } from './dialect.ts'

/** Customers ask after what they asked for in earlier conversations. */
export const ticketsByCustomer: Migration = {
  up: (db) => run(db, [`create index ticket_by_customer on ticket (customer_id)`]),
}
