import { expect, test } from 'vitest'
import { notes, read, reasons, twoProducts } from './importTry.ts'

const customers = (csv: string) => read({ 'products.csv': twoProducts, 'customers.csv': csv })

test('a customer is read with everything', async () => {
  const found = await customers(
    'id,name,email,language,joined,consent\nK1,白露,bai@lu.example,zh,2024-01-02,yes\n',
  )
  expect(found.customers).toEqual([
    {
      id: 'K1',
      name: '白露',
      email: 'bai@lu.example',
      language: 'zh',
      joined: Date.UTC(2024, 0, 2),
      personalise: true,
    },
  ])
})

test('a key is enough', async () => {
  const found = await customers('id\nK1\n')
  expect(found.customers).toEqual([
    {
      id: 'K1',
      name: undefined,
      email: undefined,
      language: undefined,
      joined: undefined,
      personalise: false,
    },
  ])
})

test('without a column of consent nobody consents', async () => {
  const found = await customers('id,name\nK1,A\nK2,B\n')
  expect(found.customers.some((one) => one.personalise)).toBe(false)
})

test.each([
  ['yes', true],
  ['1', true],
  ['no', false],
  ['', false],
  ['perhaps', false],
  ['YES PLEASE', false],
])('the consent %j is %s', async (word, consent) => {
  expect((await customers(`id,consent\nK1,${word}\n`)).customers[0]?.personalise).toBe(consent)
})

test('unclear consent is noted', async () => {
  expect(notes(await customers('id,consent\nK1,perhaps\n'))[0]).toContain('customers.values.consent')
})

test('an address without its form is left empty and not repeated', async () => {
  const found = await customers('id,email\nK1,ada-at-quill\n')
  expect(found.customers[0]?.email).toBeUndefined()
  expect(JSON.stringify(found.report)).not.toContain('ada-at-quill')
  expect(found.report.noted).toBe(1)
})

test('a joining date that is not understood or lies ahead is left empty', async () => {
  const found = await customers('id,joined\nK1,long ago\nK2,2031-01-01\n')
  expect(found.customers.map((one) => one.joined)).toEqual([undefined, undefined])
  expect(found.report.noted).toBe(2)
})

test('a customer without a key is refused', async () => {
  const found = await customers('id,name,email\n,Ada Quill,ada@quill.example\n')
  expect(reasons(found)).toEqual(['This row has no customer key. Fill it in.'])
})

test('of two rows with one key the last wins, with a note', async () => {
  const found = await customers('id,name\nK1,Old\nK1,New\n')
  expect(found.customers.map((one) => one.name)).toEqual(['New'])
  expect(found.report).toMatchObject({ customers: 1, noted: 1 })
})

test('no remark repeats what stands in a row of customers', async () => {
  const found = await customers(
    'id,name,email,joined,consent\n,Zelda Quux,zelda@quux.example,1,2\nK2,Zelda Quux,zeldaquux,Zelda,Quux\nK2,Zelda,Quux,Quux,Quux,Quux\n"Zelda" Quux,,,,\n',
  )
  expect(found.report.noted + found.report.refused).toBeGreaterThan(4)
  expect(JSON.stringify(found.report)).not.toMatch(/zelda|quux/i)
})

test('a file of customers may be empty, with a note', async () => {
  const found = await customers('id,name\n')
  expect(notes(found)).toEqual([expect.stringContaining('no rows')])
})

test('a file of customers without a key column is refused before anything is read', async () => {
  await expect(customers('name\nAda\n')).rejects.toThrow(/customers.csv has no column "id"/)
})

test('the name JSON Lines gives a customer may be Chinese', async () => {
  const found = await read({
    'products.csv': twoProducts,
    'customers.ndjson': '{"id": 7, "name": "王伟", "language": "zh-CN", "consent": true}\n',
  })
  expect(found.customers[0]).toMatchObject({ id: '7', name: '王伟', language: 'zh', personalise: true })
})
