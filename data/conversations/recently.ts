/** What one message leaves of those before it. */
const fading = 0.8

/**
 * How negative a conversation was lately, from 0 to 1: a message counts wholly when it comes, and by a fifth less
 * with each that follows. One of 0.9 counts for a half or more until two others were said after it.
 *
 * @example recently(0.9, 0.1) // 0.72
 */
export const recently = (before: number, negative: number): number => Math.max(negative, before * fading)
