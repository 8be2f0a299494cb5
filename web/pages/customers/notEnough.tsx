import type { ComponentChildren } from 'preact'

/** Says what is missing before something can be told. */
export const NotEnough = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="quiet">{children}</p>
)
