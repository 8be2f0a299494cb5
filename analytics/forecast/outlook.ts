/** What is expected of one time to come: the mean, and the standard deviation of what will be around it. */
export interface Outlook {
  readonly expected: number
  readonly deviation: number
}
