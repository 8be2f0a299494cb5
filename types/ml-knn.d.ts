declare module 'ml-knn/lib/index.js' {
  /** Coordinates followed by the label. */
  type LabelledPoint = readonly number[]

  interface KnnOptions {
    readonly k?: number
    /** Must look at a fixed number of coordinates: the search also calls it with objects that have no length. */
    readonly distance?: (a: readonly number[], b: readonly number[]) => number
  }

  /** The k-d tree behind the classifier. The default distance never prunes it. */
  export default class KNN {
    constructor(points: readonly (readonly number[])[], labels: readonly number[], options?: KnnOptions)
    predict(point: readonly number[]): number
    readonly kdTree: {
      /** Up to `count` pairs of a point and its distance, in no order. */
      nearest(point: readonly number[], count: number): readonly (readonly [LabelledPoint, number])[]
    }
  }
}
