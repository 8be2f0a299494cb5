/** Deep entries of natural, which is never imported by its root: that loads 162 MB. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 1 for the same word, 0 for nothing in common. */
  export default function jaroWinkler(
    first: string,
    second: string,
    options: { readonly ignoreCase?: boolean },
  ): number
}

declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    /** The usual stemmer when undefined. */
    constructor(stemmer: undefined, smoothing: number)
    setOptions(options: { readonly keepStops: boolean }): void
    /** A text, or its words. */
    addDocument(text: string | readonly string[], label: string): void
    train(): void
    classify(text: string | readonly string[]): string
  }
}

declare module 'natural/lib/natural/classifiers/logistic_regression_classifier.js' {
  export default class LogisticRegressionClassifier {
    /** A text, or its words. */
    addDocument(text: string | readonly string[], label: string): void
    train(): void
    classify(text: string | readonly string[]): string
  }
}

declare module 'natural/lib/natural/sentiment/SentimentAnalyzer.js' {
  export default class SentimentAnalyzer {
    constructor(language: string, stemmer: { stem(word: string): string }, vocabulary: string)
    /** The mean weight of the words; NaN of none. */
    getSentiment(words: readonly string[]): number
  }
}
