/** Answers that were begun, by conversation, so that a look at another one does not lose them. */
export const drafts = new Map<string, string>()
