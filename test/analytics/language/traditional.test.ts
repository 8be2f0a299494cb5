import { describe, expect, test } from 'vitest'
import { makeHearing, makeMoodReader } from '../../../analytics/index.ts'
import { simplify } from '../../../analytics/language/simplify.ts'
import { simplified } from '../../../analytics/language/traditional.ts'
import { content } from './demo.ts'
import { intents, vocabulary } from './learnt.ts'
import { wednesday } from './reading.ts'

const hear = makeHearing({ intents, vocabulary, mood: makeMoodReader(content) })

/** What is made of a message, whatever the characters: the intents and how sure, and what it names. */
function understood(raw: string) {
  const { outcome, alternatives, entities } = hear(raw, wednesday)
  return { outcome, alternatives, named: entities.map(({ kind, value }) => `${kind} ${value}`) }
}

const twins: readonly (readonly [traditional: string, simplified: string])[] = [
  ['請問我的包裹甚麼時候到？', '请问我的包裹什么时候到？'],
  ['為甚麽還沒發貨', '为什么还没发货'],
  ['請儘快聯繫我', '请尽快联系我'],
  ['怎麼聯繫客服', '怎么联系客服'],
  ['檯燈爛了，想退換', '台灯烂了，想退换'],
  ['能準時在下週五之前送到嗎', '能准时在下周五之前送到吗'],
  ['可以訂製嗎', '可以订制吗'],
  ['我要三隻杯子', '我要三只杯子'],
  ['手錶有現貨嗎', '手表有现货吗'],
  ['你們的營業時間係幾點', '你们的营业时间是几点'],
  ['這張訂單和我沒關係', '这张订单和我没关系'],
  ['線上客服在嗎', '线上客服在吗'],
  ['衝茶的壺還有嗎', '冲茶的壶还有吗'],
  ['鬆緊帶斷了', '松紧带断了'],
  ['想採購五十個馬克杯', '想采购五十个马克杯'],
  ['沒有收到訊息', '没有收到讯息'],
  ['託運要多少錢', '托运要多少钱'],
  ['發佈會是三月五號嗎', '发布会是三月五号吗'],
  ['遊戲桌兩張', '游戏桌两张'],
  ['鬧鐘有沒有', '闹钟有没有'],
  ['傢俱怎麼退貨', '家具怎么退货'],
  ['標誌印錯了', '标志印错了'],
  ['匯款和滙率怎麼算', '汇款和汇率怎么算'],
  ['剛纔付了兩次款', '刚才付了两次款'],
  ['想嚐嚐這款咖啡', '想尝尝这款咖啡'],
  ['我還在等著，著急用', '我还在等着，着急用'],
  ['這個著名的品牌有嗎', '这个著名的品牌有吗'],
  ['烘乾的花茶，餅乾也要', '烘干的花茶，饼干也要'],
  ['裡面的麵條漏出來了', '里面的面条漏出来了'],
  ['三天後能到嗎，後面還要送人', '三天后能到吗，后面还要送人'],
  ['我想瞭解保養方法', '我想了解保养方法'],
  ['請回覆我的郵件', '请回复我的邮件'],
  ['項鍊的製作要多久', '项链的制作要多久'],
  ['昨天晚上八點半下的單', '昨天晚上八点半下的单'],
  ['收據遺失了，可以補開發票嗎', '收据遗失了，可以补开发票吗'],
  ['花瓶縫隙滿大的，膠也脫落了', '花瓶缝隙满大的，胶也脱落了'],
  ['洩漏了我的個人資料', '泄漏了我的个人资料'],
  ['經濟型快遞要繳稅嗎', '经济型快递要缴税吗'],
  ['貳佰塊以內的蠟燭', '贰佰块以内的蜡烛'],
  ['深綠色的櫃子，一百五十塊左右', '深绿色的柜子，一百五十块左右'],
  ['寄到臺灣顯示無法結帳', '寄到台湾显示无法结帐'],
  ['註冊不了，驗證碼讀取失敗', '注册不了，验证码读取失败'],
]

describe('a message in traditional characters is understood as in simplified ones', () => {
  test.each(twins)('%s: %s', (traditional, simple) => {
    expect(simplify(traditional)).toBe(simple)
    expect(understood(traditional)).toEqual(understood(simple))
  })
})

describe('a character is taken by its word', () => {
  test.each([
    ['甚至', '甚至'],
    ['甚麼', '什么'],
    ['著作', '著作'],
    ['名著', '名著'],
    ['穿著', '穿着'],
    ['乾隆', '乾隆'],
    ['瞭望', '瞭望'],
    ['慰藉', '慰藉'],
    ['藉口', '借口'],
    ['覆蓋', '覆盖'],
    ['反覆', '反复'],
    ['與生俱來', '与生俱来'],
    ['鍛鍊', '锻炼'],
    ['聯係', '联系'],
    ['皇后', '皇后'],
    ['方面', '方面'],
    ['公里', '公里'],
    ['哪吒', '哪吒'],
  ])('%s is %s', (traditional, simple) => expect(simplify(traditional)).toBe(simple))
})

test('no simplified character is changed again', () => {
  const forms = [...simplified.values()].join('')
  expect(simplify(forms)).toBe(forms)
})
