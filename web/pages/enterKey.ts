import type { TargetedKeyboardEvent } from 'preact'

/** Enter sends, but not with Shift, and not while an input method is still composing (229 in Safari). */
export function isSending(event: TargetedKeyboardEvent<HTMLTextAreaElement>): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229
}
