/** A door of its own: what the report of the customers needs takes 20 MB, which only its thread shall hold. */
export { customerReport } from './customerReport.ts'
