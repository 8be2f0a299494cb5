/** What is known of a segment's mood from one day to the next. */
export interface Watched {
  readonly charts: Charts
  /** Undefined while nothing is the matter. */
  readonly incident: OpenIncident | undefined
  /** Days that are no part of what is usual: those of incidents. */
  readonly unusual: readonly Span[]
  /** The first day that tells what is usual; undefined for any. */
  readonly since: string | undefined
}

/** Where the charts of a series stand after a day; see charts.ts of the analytics. */
export interface Charts {
  /** CUSUM: what was above the usual beyond its reference value, summed up since it last fell to 0. */
  readonly cusum: number
  /** Days since then, this one included; 0 when it stands at 0. */
  readonly rising: number
  /** EWMA of the standardised shares. */
  readonly ewma: number
  /** The standardised share of the last day. */
  readonly z: number
}

/** From the first day to the last. */
interface Span {
  readonly from: string
  readonly to: string
}

interface OpenIncident {
  /** The day at whose end it was found, YYYY-MM-DD. */
  readonly opened: string
  /** The first day of the rise, as the CUSUM has it. */
  readonly began: string
  /** A standardised share below this is nearer to the usual than to the rise. */
  readonly calmBelow: number
  /** Days in a row that were. */
  readonly calm: number
}
