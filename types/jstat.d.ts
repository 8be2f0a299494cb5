/** What we use of jstat 1.9, which has no types of its own. */
declare module 'jstat/dist/jstat.js' {
  interface Normal {
    cdf(x: number, mean: number, deviation: number): number
    inv(share: number, mean: number, deviation: number): number
  }
  interface Student {
    cdf(x: number, degrees: number): number
    inv(share: number, degrees: number): number
  }
  const jStat: {
    readonly normal: Normal
    readonly studentt: Student
    /** The regularised incomplete beta function. */
    ibeta(x: number, a: number, b: number): number
  }
  export default jStat
}
