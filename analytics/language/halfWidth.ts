const wide = /[\uff01-\uff5e\u3000]/gu
/** How far full-width signs stand behind plain ones. */
const apart = 0xfee0

/**
 * Full-width letters, digits and signs as plain ones, each in its place; `which` of them, when not all. O(length).
 * @example halfWidth('ＰＬ２０４８１') // 'PL20481'
 */
export const halfWidth = (text: string, which: RegExp = wide): string =>
  text.replace(which, (each) => (each === '\u3000' ? ' ' : String.fromCharCode(each.charCodeAt(0) - apart)))
