import { test } from 'vitest'
import { activitiesAfter, loadState } from '../../data/index.ts'
import { openReception, repliesIn, buttonsIn, cardsIn, turnsOf, visitor } from './reception.ts'
test('probe', async () => {
  let t = performance.now()
  const r = await openReception()
  console.log('open', performance.now() - t)
  t = performance.now(); await openReception(); console.log('open2', performance.now() - t)
  const v = visitor(r)
  console.log(repliesIn(await v.arrive()), buttonsIn(await v.arrive()))
  for (const text of ['my mail is mei@example.com, phone 9123 4567, card 4111 1111 1111 1111', '我的手机是13812345678，邮箱 mei@example.com', 'ｍｅｉ＠ｅｘａｍｐｌｅ．ｃｏｍ ９１２３４５６７', 'card 4111-1111-1111-1111','4111111111111111', 'mei@exa\u200bmple.com 91\u200b234567', '９１２３４５６７', 'm\u0000ei@example.com']) {
    const got = await v.write(text)
    console.log(text, '->', got.activities[0]?.body['text'], repliesIn(got), JSON.stringify((await turnsOf(r.store)).at(-1)))
  }
  const hostile: Record<string,string> = { empty: '', space: '   ', long: 'a'.repeat(100_000), longwords: 'where is my order '.repeat(6000), digits: '1 '.repeat(50_000), mail: 'a@'.repeat(50_000), mail2: 'a.'.repeat(50_000)+'@', emoji: '😀👍🏽👨‍👩‍👧', rtl: 'مرحبا أين طلبي', rlo: '\u202Ewhere is my order\u202C', zalgo: 'h̷̢̛̗'.repeat(1000), nul: 'where\u0000is my order\u0000', lone: 'hello \ud800 there \udc00', onlylone: '\ud83d', json: '{"type":"message","text":"hi"}', sql: "'; DROP TABLE conversation; --", html: '<script>alert(1)</script><img src=x onerror=alert(1)>', han: '好'.repeat(100_000), proto: '__proto__', cons: 'constructor' , md: '[click](javascript:alert(1))', tpl: '${process.exit()} {{7*7}}'}
  for (const [k, text] of Object.entries(hostile)) {
    const w = visitor(r, { id: `h-${k}` })
    t = performance.now()
    const got = await w.write(text).catch((e) => e)
    const ms = performance.now() - t
    console.log(k, Math.round(ms), got instanceof Error ? got : repliesIn(got), got instanceof Error ? '' : String(got.activities[0]?.body['text']).length, buttonsIn(got))
  }
  console.log(r.alarms)
  console.log(await activitiesAfter(r.store, 'h-lone', 0), await activitiesAfter(r.store, 'h-nul', 0))
  console.log(JSON.stringify(await loadState(r.store, 'c1')))
})
