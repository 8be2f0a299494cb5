type Figures = Readonly<Record<string, number>>

/**
 * The figures of several set-ups in one: their sums, and those of each under its own name.
 * @example joined({ sqlite: { lost: 1 }, postgres: { lost: 2 } }) // { lost: 3, sqliteLost: 1, postgresLost: 2 }
 */
export function joined(setUps: Readonly<Record<string, Figures>>): Figures {
  const sums: Record<string, number> = {}
  const own: Record<string, number> = {}
  for (const [setUp, figures] of Object.entries(setUps)) {
    for (const [name, figure] of Object.entries(figures)) {
      sums[name] = (sums[name] ?? 0) + figure
      own[`${setUp}${name.charAt(0).toUpperCase()}${name.slice(1)}`] = figure
    }
  }
  return { ...sums, ...own }
}
