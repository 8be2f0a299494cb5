// biome-ignore-all lint/correctness/noUnresolvedImports: the bundler gives a text file as its default export
import cards from './cards.inline.css'
import log from './log.inline.css'
import panel from './panel.inline.css'
import widget from './widget.inline.css'

/** The look of the chat, for its shadow root. */
export const css = widget + panel + log + cards
