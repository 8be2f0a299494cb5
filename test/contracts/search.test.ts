import { describe, expect, test } from 'vitest'
import { keepTurn, listConversations, openConversation, type Store } from '../../data/index.ts'
import { backEnds, sharedStore } from './backEnds.ts'
import { conversation, noon, talk } from './samples.ts'

/** What was said in each conversation, and what was answered. */
const words: Readonly<Record<string, readonly (readonly [said: string, answered: string])[]>> = {
  lamp: [
    ['My Harbour Lamp flickers', 'That should not be.'],
    ['it is order PL20481', 'I found it.'],
  ],
  lampe: [['die Lämpchen flackern', 'I read English and Chinese.']],
  tea: [['do you have green tea?', 'Yes: Cliff green tea, 12.50.']],
  退货: [
    ['我想退货', '是哪一个订单？'],
    ['PL20333', '找到了。'],
  ],
  灯: [['台灯不亮了', '很抱歉。请问订单号是多少？']],
  货: [['有没有货', '这款有货，今天可以发出。']],
  mixed: [['我的 order 在哪里', 'It is on its way. 已经发货了。']],
  odd: [['100% sure_thing * "quoted" \\ back', "it's <b>ok</b> & done"]],
  rare: [['𠮷野家的碗 👩‍👩‍👧', 'ｆｕｌｌ　ｗｉｄｔｈ']],
  long: [[`begin ${'word '.repeat(3000)} needle`, 'Thank you.']],
}

async function fill(store: Store): Promise<void> {
  for (const [i, [id, turns]] of Object.entries(words).entries()) {
    const spoken = turns.map(([text, reply], k) => ({ text, reply, at: noon + i * 1000 + k }))
    for (const record of talk(id, spoken)) await store.write((tx) => keepTurn(tx, record))
  }
}

const all = Object.keys(words)

describe.each(backEnds)('the search of the desk on $name', (backEnd) => {
  const store = sharedStore(backEnd, fill)
  const found = async (text: string) => (await listConversations(store(), { text })).map(({ id }) => id)
  const inOrder = (ids: readonly string[]) => all.filter((id) => ids.includes(id)).reverse()

  test.each<[text: string, ids: string[]]>([
    ['lamp', ['lamp']],
    ['LAMP', ['lamp']],
    ['Harbour Lamp', ['lamp']],
    ['lamp harbour', ['lamp']],
    ['arbou', ['lamp']],
    ['harbour tea', []],
    ['flackern', ['lampe']],
    ['lämpchen', ['lampe']],
    ['PL20481', ['lamp']],
    ['pl20', ['lamp', '退货']],
    ['20333', ['退货']],
    ['12.50', ['tea']],
    ['green', ['tea']],
    ['tea?', ['tea']],
    ['I', ['lamp', 'lampe', 'tea', 'mixed', 'odd', 'long']],
    ['my', ['lamp']],
    ['a', ['lamp', 'lampe', 'tea', 'mixed', 'odd', 'long']],
    ['q', ['odd']],
    ['needle', ['long']],
    ['begin needle', ['long']],
    ['on its way', ['mixed']],
    ['English', ['lampe']],
  ])('the English %j finds %j', async (text, ids) => {
    expect(await found(text)).toEqual(inOrder(ids))
  })

  test.each<[text: string, ids: string[]]>([
    ['货', ['退货', '货', 'mixed']],
    ['退', ['退货']],
    ['灯', ['灯']],
    ['的', ['mixed', 'rare']],
    ['？', ['退货', '灯']],
    ['鸟', []],
    ['退货', ['退货']],
    ['货退', []],
    ['订单', ['退货', '灯']],
    ['有货', ['货']],
    ['发货', ['mixed']],
    ['没有', ['货']],
    ['想退货', ['退货']],
    ['订单号', ['灯']],
    ['台灯不亮', ['灯']],
    ['我的 order', ['mixed']],
    ['order 我的', ['mixed']],
    ['货 发', ['货', 'mixed']],
    ['退 货 订', ['退货']],
    ['货 灯', []],
    ['哪里', ['mixed']],
  ])('the Chinese %j finds %j', async (text, ids) => {
    expect(await found(text)).toEqual(inOrder(ids))
  })

  test.each<[text: string, ids: string[]]>([
    ['%', ['odd']],
    ['0%', ['odd']],
    ['100%', ['odd']],
    ['_', ['odd']],
    ['e_t', ['odd']],
    ['sure_thing', ['odd']],
    ['sure-thing', []],
    ['*', ['odd']],
    ['*s', []],
    ['lam*', []],
    ['"', ['odd']],
    ['"q', ['odd']],
    ['"quoted"', ['odd']],
    ['"lamp"', []],
    ['\\', ['odd']],
    ['\\ back', ['odd']],
    ["'", ['odd']],
    ["it's", ['odd']],
    ['<b>', ['odd']],
    ['&', ['odd']],
    ['lamp OR tea', []],
    ['lamp AND flickers', []],
    ['NOT tea', []],
    ['text : lamp', []],
    ['lamp NEAR flickers', []],
    ['^my', []],
    ['(lamp)', []],
    ['{lamp}', []],
    ['lamp;', []],
    ["' or 1=1 --", []],
    ["'); delete from conversation; --", []],
    ['[lamp]', []],
    ['?', ['tea']],
    [':x', []],
    ['@p', []],
    ['$1', []],
    ['lamp\0', ['lamp']],
    ['\0', all],
    ['\ud83d', []],
    ['𠮷', ['rare']],
    ['𠮷野', ['rare']],
    ['𠮷野家', ['rare']],
    ['👩', ['rare']],
    ['👩‍👩‍👧', ['rare']],
  ])('the hostile %j finds what was said so, and nothing else: %j', async (text, ids) => {
    expect(await found(text)).toEqual(inOrder(ids))
  })

  test.each(['', ' ', '\t\n', '\u3000'])('the empty search %j finds everything', async (text) => {
    expect(await found(text)).toEqual(inOrder(all))
  })

  test('of a search without end the first words count', async () => {
    expect(await found(`lamp ${'lamp '.repeat(500)} nowhere`)).toEqual(['lamp'])
    expect(await found(`lamp lamp lamp lamp lamp lamp lamp lamp nowhere`)).toEqual(['lamp'])
  })

  test('nothing was changed by any search', async () => {
    expect(await store().db.selectFrom('conversation').select('id').execute()).toHaveLength(all.length)
  })
})

/** Twenty conversations, of which every four ended in the same moment. */
async function twenty(store: Store): Promise<void> {
  for (let i = 0; i < 20; i += 1) {
    const at = noon + Math.floor(i / 4) * 1000
    await openConversation(store, { ...conversation({ id: `c${String(i).padStart(2, '0')}` }), at })
  }
}

describe.each(backEnds)('pages of the desk on $name', (backEnd) => {
  const store = sharedStore(backEnd, twenty)
  const page = (limit: number, before?: number) =>
    listConversations(store(), before === undefined ? { limit } : { limit, before })

  test.each([
    [1, 1],
    [4, 4],
    [7, 7],
    [19, 19],
    [20, 20],
    [21, 20],
    [0, 0],
  ])('a page of %i holds %i conversations', async (limit, length) => {
    expect(await page(limit)).toHaveLength(length)
  })

  test('those of one moment come by their id, the last first', async () => {
    expect((await page(5)).map(({ id }) => id)).toEqual(['c19', 'c18', 'c17', 'c16', 'c15'])
  })

  test('pages that end with a moment lose nothing', async () => {
    const first = await page(8)
    const second = await page(8, first.at(-1)?.last)
    const third = await page(8, second.at(-1)?.last)
    const ids = [...first, ...second, ...third].map(({ id }) => id)
    expect(ids).toEqual(Array.from({ length: 20 }, (_, i) => `c${String(19 - i).padStart(2, '0')}`))
  })

  test('before the first moment there is nothing', async () => {
    expect(await page(8, noon)).toEqual([])
  })

  test('the newest page is the same however often it is asked for', async () => {
    expect(await page(6)).toEqual(await page(6))
  })
})
