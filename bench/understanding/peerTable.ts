import { peers } from './peers/peers.ts'

/** How ours and the peers did on each set that all were tried on, as lines; a dash where one was left out. */
export function peerTable(figures: Readonly<Record<string, number>>): readonly string[] {
  const names = ['ours', ...peers.map(({ name }) => name)]
  const sets = Object.keys(figures)
    .filter((key) => key.endsWith('.nlpjs') && !key.includes('.micros.'))
    .map((key) => key.slice(0, -'.nlpjs'.length))
  const line = (first: string, cells: readonly string[]) =>
    [first.padEnd(22), ...cells.map((cell) => cell.padStart(16))].join('')
  return [
    line('', names),
    ...sets.map((set) =>
      line(
        set,
        names.map((name) => figures[`${set}.${name}`]?.toFixed(2) ?? '–'),
      ),
    ),
  ]
}
