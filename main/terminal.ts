interface Button {
  readonly title: string
  readonly value: string
}

/** The parts of an activity that a terminal can show. */
export interface TerminalBody {
  readonly text?: string
  readonly suggestedActions?: { readonly actions: readonly Button[] }
  readonly attachments?: readonly {
    readonly content: {
      readonly title: string
      readonly subtitle?: string
      readonly text?: string
      readonly buttons?: readonly Button[]
    }
  }[]
}

/** Replies as lines; buttons are numbered through, cards come as lists. */
export function terminalLines(bodies: readonly TerminalBody[]): {
  readonly lines: readonly string[]
  readonly buttons: readonly string[]
} {
  const buttons: string[] = []
  const numbered = ({ title, value }: Button) => `[${buttons.push(value)}] ${title}`
  const lines = bodies.flatMap(({ text, attachments = [], suggestedActions }) => [
    ...(text ?? '').replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 <$2>').split('\n'),
    ...attachments.flatMap(({ content }) => [
      `  • ${[content.title, content.subtitle, content.text].filter(Boolean).join(' | ')}`,
      ...(content.buttons ?? []).map((button) => `      ${numbered(button)}`),
    ]),
    ...(suggestedActions?.actions ?? []).map((button) => `  ${numbered(button)}`),
  ])
  return { lines, buttons }
}
