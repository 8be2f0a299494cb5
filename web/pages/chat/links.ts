/**
 * The address that a link or picture may lead to: http(s) anywhere, or a path on the server at `base`.
 * Undefined for everything else, such as javascript:, data: or //other.example.
 *
 * @example safeLink('/help/returns', 'https://shop.example') // 'https://shop.example/help/returns'
 */
export function safeLink(link: string, base: string): string | undefined {
  const ownPath = /^\/(?![/\\])/.test(link)
  if (!ownPath && !/^https?:\/\//i.test(link)) return undefined
  try {
    return new URL(link, base).href
  } catch {
    return undefined
  }
}
