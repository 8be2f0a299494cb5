import { describe, expect, test } from 'vitest'
import { keepTurn, listConversations, openConversation, type Store, UnknownCursor } from '../../data/index.ts'
import { backEnds, sharedStore } from './backEnds.ts'
import { listed } from './filledPlaces.ts'
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
    for (const record of talk(id, spoken)) await keepTurn(store, record)
  }
}

const all = Object.keys(words)

describe.each(backEnds)('the search of the desk on $name', (backEnd) => {
  const store = sharedStore(backEnd, fill)
  const found = async (text: string) => (await listed(store(), { text })).map(({ id }) => id)
  const inOrder = (ids: readonly string[]) => all.filter((id) => ids.includes(id)).reverse()

  test.each<[text: string, ids: string[]]>([
    ['lamp', ['lamp', 'lampe']],
    ['LAMP', ['lamp', 'lampe']],
    ['Harbour Lamp', ['lamp']],
    ['lamp harbour', ['lamp']],
    ['harb', ['lamp']],
    ['arbou', []],
    ['harbour flick', ['lamp']],
    ['harbour PL20481', []],
    ['harbour tea', []],
    ['flackern', ['lampe']],
    ['lämpchen', ['lampe']],
    ['lampchen', ['lampe']],
    ['PL20481', ['lamp']],
    ['PL-20481', ['lamp']],
    ['pl', ['lamp', '退货']],
    ['pl20', ['lamp', '退货']],
    ['pl2033', ['退货']],
    ['20481', ['lamp']],
    ['20333', ['退货']],
    ['203', ['退货']],
    ['0333', []],
    ['12.50', ['tea']],
    ['12.5', ['tea']],
    ['50.12', []],
    ['green', ['tea']],
    ['gre te', []],
    ['gre tea', ['tea']],
    ['tea?', ['tea']],
    ['I', ['lamp', 'lampe']],
    ['my', ['lamp']],
    ['a', []],
    ['q', []],
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
    ['？', []],
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
    ['我的order', ['mixed']],
    ['我的ord', ['mixed']],
    ['order 我的', ['mixed']],
    ['货 发', ['货', 'mixed']],
    ['退 货 订', ['退货']],
    ['退货 20333', []],
    ['订单 单号', ['灯']],
    ['灯不 亮了', ['灯']],
    ['台灯亮', []],
    ['货 灯', []],
    ['哪里', ['mixed']],
  ])('the Chinese %j finds %j', async (text, ids) => {
    expect(await found(text)).toEqual(inOrder(ids))
  })

  test.each<[text: string, ids: string[]]>([
    ['%', []],
    ['0%', []],
    ['100%', ['odd']],
    ['_', []],
    ['e_t', []],
    ['sure_thing', ['odd']],
    ['sure-thing', ['odd']],
    ['thing_sure', []],
    ['*', []],
    ['*s', ['odd']],
    ['lam*', ['lamp', 'lampe']],
    ['"', []],
    ['"q', []],
    ['"quoted"', ['odd']],
    ['"lamp"', ['lamp', 'lampe']],
    ['\\', []],
    ['\\ back', ['odd']],
    ["'", []],
    ["it's", ['odd']],
    ['<b>', ['odd']],
    ['&', []],
    ['lamp OR tea', []],
    ['lamp AND flickers', []],
    ['NOT tea', []],
    ['text : lamp', []],
    ['lamp NEAR flickers', []],
    ['^my', ['lamp']],
    ['^lam', ['lamp', 'lampe']],
    ['=mood=neutral', []],
    ['=channel=web', []],
    ['(lamp)', ['lamp', 'lampe']],
    ['{lamp}', ['lamp', 'lampe']],
    ['lamp;', ['lamp', 'lampe']],
    ["' or 1=1 --", []],
    ["'); delete from conversation; --", []],
    ['[lamp]', ['lamp', 'lampe']],
    ['?', []],
    [':x', []],
    ['@p', []],
    ['$1', []],
    ['lamp\0', ['lamp', 'lampe']],
    ['\0', all],
    ['\ud83d', []],
    ['𠮷', ['rare']],
    ['𠮷野', ['rare']],
    ['𠮷野家', ['rare']],
    ['👩', ['rare']],
    ['👩‍👩‍👧', ['rare']],
    ['full width', ['rare']],
  ])('the hostile %j finds %j', async (text, ids) => {
    expect(await found(text)).toEqual(inOrder(ids))
  })

  test.each(['', ' ', '\t\n', '\u3000'])('the empty search %j finds everything', async (text) => {
    expect(await found(text)).toEqual(inOrder(all))
  })

  test('of a search without end the first words count', async () => {
    expect(await found(`tea ${'tea '.repeat(500)} nowhere`)).toEqual(['tea'])
    expect(await found(`tea tea tea tea tea tea tea tea nowhere`)).toEqual(['tea'])
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
  const page = (limit: number, before?: number | string) =>
    listConversations(store(), before === undefined ? { limit } : { limit, before })
  const ids = ({ conversations }: Awaited<ReturnType<typeof page>>) => conversations.map(({ id }) => id)

  test.each([
    [1, 1],
    [4, 4],
    [7, 7],
    [19, 19],
    [20, 20],
    [21, 20],
    [0, 0],
  ])('a page of %i holds %i conversations', async (limit, length) => {
    expect(ids(await page(limit))).toHaveLength(length)
  })

  test('those of one moment come by their id, the last first', async () => {
    expect(ids(await page(5))).toEqual(['c19', 'c18', 'c17', 'c16', 'c15'])
  })

  test.each([1, 2, 3, 6, 8, 19])('pages of %i lose nothing, wherever they end', async (limit) => {
    const all: string[] = []
    for (let cursor: string | undefined, pages = 0; pages === 0 || cursor !== undefined; pages += 1) {
      const part = await page(limit, cursor)
      all.push(...ids(part))
      cursor = part.next
    }
    expect(all).toEqual(Array.from({ length: 20 }, (_, i) => `c${String(19 - i).padStart(2, '0')}`))
  })

  test('the last page says that it is the last', async () => {
    expect((await page(20)).next).toBeUndefined()
    const { next } = await page(10)
    expect((await page(10, next)).next).toBeUndefined()
  })

  test('below a moment are those that ended before it', async () => {
    expect(ids(await page(8, noon + 2000))).toEqual(['c07', 'c06', 'c05', 'c04', 'c03', 'c02', 'c01', 'c00'])
  })

  test.each(['Wy', 'WyJ4Il0', 'WyJzcWxpdGUiLDFd', 'not a cursor', ''])(
    'the cursor %j of another list is refused',
    async (cursor) => {
      await expect(page(8, cursor)).rejects.toThrow(UnknownCursor)
    },
  )

  test('before the first moment there is nothing', async () => {
    expect(ids(await page(8, noon))).toEqual([])
  })

  test('the newest page is the same however often it is asked for', async () => {
    expect(await page(6)).toEqual(await page(6))
  })
})
