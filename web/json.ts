import { Refusal } from './answer.ts'

const maxDepth = 32
/** Longer bodies are looked through before they are parsed: deep or crowded ones take the parser long. */
const long = 8 * 1024
/** Commas of a long body, which are as many as its values. */
const maxCommas = 5_000

/**
 * A value from JSON bytes. Throws a Refusal 400 for bad UTF-8, bad JSON, deep nesting, too many values and
 * `__proto__`.
 */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length > long) checkBytes(bytes)
  const value = parse(bytes)
  checkShape(value)
  return value
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
/** How much deeper each byte leads. */
const deeper = Int8Array.from({ length: 256 }, (_, byte) => {
  const mark = String.fromCharCode(byte)
  return '[{'.includes(mark) ? 1 : ']}'.includes(mark) ? -1 : 0
})

/** Counts outside of texts. What is no JSON is counted somehow, and turned down by the parser. O(size). */
function checkBytes(bytes: Uint8Array): void {
  let depth = 0
  let commas = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte === quote) i = endOfText(bytes, i)
    else if (byte === comma) commas += 1
    else depth += deeper[byte] ?? 0
    checkCounts(depth, commas)
  }
}

function checkCounts(depth: number, commas: number): void {
  if (depth > maxDepth) throw tooDeep()
  if (commas > maxCommas) throw tooMany()
}

/** Where the text that begins at a quote has its other quote. */
function endOfText(bytes: Uint8Array, from: number): number {
  let at = from + 1
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1
  return at
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'it breaks off or has a wrong character' : 'it is not UTF-8'
    throw new Refusal(400, 'BadSyntax', `The body is not valid JSON: ${why}.`)
  }
}

/** Walks without recursion, because what it guards against is deep nesting. O(size). */
function checkShape(root: unknown): void {
  let level = isObject(root) ? [root] : []
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw tooDeep()
    level = childrenOf(level)
  }
}

function childrenOf(parents: readonly object[]): object[] {
  const children: object[] = []
  for (const parent of parents) {
    if (Object.hasOwn(parent, '__proto__')) {
      throw new Refusal(400, 'BadArgument', 'The JSON in the body has a key that is not accepted.')
    }
    for (const child of Object.values(parent)) if (isObject(child)) children.push(child)
  }
  return children
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const tooMany = () => new Refusal(400, 'BadArgument', 'The JSON in the body has too many values.')

const tooDeep = () => new Refusal(400, 'BadArgument', 'The JSON in the body is nested too deeply.')
