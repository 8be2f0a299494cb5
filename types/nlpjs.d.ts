declare module '@nlpjs/core/src/index.js' {
  interface Container {
    use(plugin: unknown): void
  }

  export function containerBootstrap(): Promise<Container>
}

declare module '@nlpjs/lang-en-min/src/index.js' {
  /** English tokens and stems, as a plugin. */
  export const LangEn: unknown
}

declare module '@nlpjs/nlu/src/index.js' {
  import type { Container } from '@nlpjs/core/src/index.js'

  export class NluNeural {
    constructor(settings: {
      readonly container: Container
      readonly locale: string
      readonly log: boolean
      /** 0.6 when missing. */
      readonly learningRate?: number
    })
    train(examples: readonly { readonly utterance: string; readonly intent: string }[]): Promise<unknown>
    /** Always at least one; `None` when it knows no word of the message. */
    process(message: string): Promise<{
      readonly classifications: readonly { readonly intent: string; readonly score: number }[]
    }>
    /** Messages that it has seen, by language; missing before the first. */
    readonly cache?: { results: Record<string, unknown> }
  }
}
