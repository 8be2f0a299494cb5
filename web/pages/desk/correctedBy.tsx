import { useStaffName } from './me.ts'

/** Who of the staff corrected it, where that is known. */
export function CorrectedBy({ name }: { readonly name: string | undefined }) {
  const staffName = useStaffName()
  return name === undefined ? null : <span class="quiet"> · {staffName(name)}</span>
}
