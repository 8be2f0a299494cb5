/** A figure of ours beside the one that R prints. */
export interface Compared {
  readonly measure: string
  readonly figure: number
  readonly expected: number
  /** How many digits R prints, from the first that is not 0. */
  readonly digits: number
}

/**
 * What R 4.2.2 prints for parts of an expression, each beside ours; a figure that is missing agrees with
 * nothing.
 */
export const compare = (
  expression: string,
  parts: readonly (readonly [part: string, ours: number | undefined, printed: string])[],
): readonly Compared[] =>
  parts.map(([part, ours, printed]) => {
    const [mantissa = ''] = printed.toLowerCase().split('e')
    const digits = mantissa.replace(/^-?[0.]*/, '').replace('.', '').length
    const measure = part === '' ? expression : `${expression}: ${part}`
    return { measure, figure: ours ?? Number.NaN, expected: Number(printed), digits: Math.max(1, digits) }
  })

/** The figure rounded to as many digits as R prints. */
export const rounded = ({ figure, digits }: Compared): number => Number(figure.toPrecision(digits))
