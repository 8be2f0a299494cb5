import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLink, signLink } from '../../data/index.ts'

const secret = 'only the house knows it'
const now = Date.UTC(2026, 10, 20, 4)
const day = 24 * 3_600_000
const invoice = { kind: 'invoice', id: 'PL20481' } as const
const token = signLink(secret, invoice, now)
const open = (what: string, at = now) => readLink(secret, what, { kind: 'invoice', now: at })

describe('a link opens what it was made for', () => {
  test('for a day', () => {
    expect(open(token)).toBe('PL20481')
    expect(open(token, now + day - 1)).toBe('PL20481')
    expect(open(token, now + day)).toBeUndefined()
    expect(open(token, now + 365 * day)).toBeUndefined()
  })

  test('and nothing of another kind', () => {
    expect(readLink(secret, token, { kind: 'copy', now })).toBeUndefined()
    const copy = signLink(secret, { kind: 'copy', id: 'PL20481' }, now)
    expect(open(copy)).toBeUndefined()
    expect(readLink(secret, copy, { kind: 'copy', now })).toBe('PL20481')
  })

  test('whatever its id is made of, and it stands in an address as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('invoice', 'copy'), (id, kind) => {
        const link = signLink(secret, { kind, id }, now)
        expect(readLink(secret, link, { kind, now })).toBe(id)
        expect(encodeURIComponent(link)).toBe(link)
      }),
    )
  })
})

describe('a link opens nothing', () => {
  const [body = '', signed = ''] = token.split('.')
  const other = Buffer.from(JSON.stringify(['invoice', 'PL20333', now + day])).toString('base64url')
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url')

  test.each([
    ['made with another secret', signLink('a guess', invoice, now)],
    ['made without one', signLink('', invoice, now)],
    ['with another body', `${other}.${signed}`],
    ['with a signature for something else', `${body}.${sign(body)}`],
    ['without a signature', body],
    ['with an empty one', `${body}.`],
    ['without a body', `.${signed}`],
    ['cut short', token.slice(0, -1)],
    ['made longer', `${token}A`],
    ['in capitals', token.toUpperCase()],
    ['after a blank', ` ${token}`],
    ['with nothing at all', ''],
    ['of dots', '...'],
    ['of a name that objects have', '__proto__.constructor'],
  ])('%s', (_, changed) => expect(open(changed)).toBeUndefined())

  test('with one character changed, wherever it is', () => {
    const at = fc.nat({ max: token.length - 1 })
    fc.assert(
      fc.property(at, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (i, character) => {
        const changed = `${token.slice(0, i)}${character}${token.slice(i + 1)}`
        fc.pre(changed !== token)
        expect(open(changed)).toBeUndefined()
      }),
    )
  })

  test('when it is garbage of any kind', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
      fc.constantFrom(body, signed, sign(body), '.', '\0', '%00'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const garbage = parts.join('.')
        fc.pre(!garbage.startsWith(token))
        expect(open(garbage)).toBeUndefined()
      }),
    )
  })
})
