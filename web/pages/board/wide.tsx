import type { ComponentChildren } from 'preact'

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too. */
export function Wide({ children }: { readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div class="wide" tabIndex={0}>
      {children}
    </div>
  )
}
