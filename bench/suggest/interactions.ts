import { CannotMeasure } from '../result.ts'
import { momentIn, type OrderedLine, textOf } from './orderLines.ts'

/** The columns, by name where the file has a header, else in this order. */
const names = {
  user: /^(user|customer)(_?id)?$/i,
  item: /^(item|product|movie|sku)(_?id)?$/i,
  rating: /^(rating|value|weight|score)$/i,
  time: /^(time|timestamp|date|at)$/i,
} as const

/**
 * The lines of a file of user, item, rating and time, parted by commas, tabs or `::`; any rating counts as one
 * interaction, and where there is no time all happened at once.
 *
 * @throws CannotMeasure when the file cannot be read or has fewer than two columns.
 */
export function interactionLines(path: string): readonly OrderedLine[] {
  const rows = textOf(path)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(line.includes('::') ? '::' : line.includes('\t') ? '\t' : ','))
  const header = rows[0] ?? []
  const hasHeader = header.some((name) => names.user.test(name.trim()))
  if (header.length < 2) throw new CannotMeasure(`${path} needs the columns user, item, rating and time.`)
  const places = Object.values(names).map((name, i) =>
    hasHeader ? header.findIndex((each) => name.test(each.trim())) : i,
  )
  const [user = 0, item = 1, , time = 3] = places
  return rows.slice(hasHeader ? 1 : 0).map((row) => {
    const [customer, product] = [row[user]?.trim() ?? '', row[item]?.trim() ?? '']
    const at = momentIn(row[time]?.trim() ?? '')
    return {
      order: `${customer} ${at}`,
      customer,
      product,
      at: Number.isFinite(at) ? at : 0,
      quantity: 1,
      description: '',
    }
  })
}
