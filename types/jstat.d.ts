/** What we use of jstat 1.9, which has no types of its own. */
declare module 'jstat/dist/jstat.js' {
  interface Normal {
    cdf(x: number, mean: number, deviation: number): number
    inv(share: number, mean: number, deviation: number): number
  }
  interface Student {
    inv(share: number, degrees: number): number
  }
  const jStat: {
    readonly normal: Normal
    readonly studentt: Student
    /** ln of the gamma function. */
    gammaln(x: number): number
  }
  export default jStat
}
