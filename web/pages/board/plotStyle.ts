import type uPlot from 'uplot'

/** How the charts of the board look; colours are those of the theme as it is now. */

export function axisOf(box: HTMLElement): uPlot.Axis {
  const family = getComputedStyle(box).fontFamily
  const grid = { stroke: colour('--line'), width: 1 }
  return { stroke: colour('--soft'), font: `13px ${family}`, grid, ticks: grid }
}

/** Steps of an axis of days, in seconds. */
export const wholeDays = [1, 2, 3, 4, 5, 7, 10, 14, 21, 28].map((days) => days * 86_400)

export const bandOf = (line: string): string => `color-mix(in srgb, ${line} 20%, transparent)`

export const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10)

export const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim()
