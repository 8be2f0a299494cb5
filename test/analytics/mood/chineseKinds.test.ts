import { describe, expect, test } from 'vitest'
import { moodOf } from './reading.ts'

/** 人读了会给的类别；词表看不出来的（反讽、平静的抱怨）不在这里。 */
type Row = readonly [text: string, mood: 'negative' | 'neutral' | 'positive']

const holds = (rows: readonly Row[]) =>
  test.each(rows)('%s：%s', (text, mood) => {
    expect(moodOf(text, 'zh')).toBe(mood)
  })

describe('否定', () => {
  holds([
    ['我不满意', 'negative'],
    ['不是很满意', 'negative'],
    ['一点都不好用', 'negative'],
    ['完全不实用', 'negative'],
    ['质量并不好', 'negative'],
    ['客服不专业', 'negative'],
    ['不太靠谱', 'negative'],
    ['从来没满意过', 'negative'],
    ['谈不上喜欢', 'negative'],
    ['没有不满意', 'positive'],
    ['没有失望', 'positive'],
    ['从没让我失望', 'positive'],
    ['没毛病', 'positive'],
    ['不错', 'positive'],
    ['没问题', 'neutral'],
    ['不要寄到公司', 'neutral'],
    ['还没付款', 'neutral'],
    ['我没有账号', 'neutral'],
    ['不是这个，是那个', 'neutral'],
    ['没有发票', 'neutral'],
  ])
})

describe('转折', () => {
  holds([
    ['很好看，但是质量太差', 'negative'],
    ['客服热情，可是东西坏了', 'negative'],
    ['颜色喜欢，就是太慢了', 'negative'],
    ['包装精美，可惜碎了', 'negative'],
    ['一开始很满意，没想到用了两天就坏了', 'negative'],
    ['价格实惠，不过服务差', 'negative'],
    ['外观漂亮，然而不好用', 'negative'],
    ['物流太慢，但是东西很棒', 'positive'],
    ['有点贵，但是很喜欢', 'positive'],
    ['等了很久，不过质量很好', 'positive'],
    ['包装破了，但是灯完好，很满意', 'positive'],
    ['本来担心，结果却很惊喜', 'positive'],
    ['我要白色，但是下成了黑色', 'neutral'],
    ['可是什么时候到', 'neutral'],
  ])
})

describe('强调', () => {
  holds([
    ['非常失望', 'negative'],
    ['太差了', 'negative'],
    ['特别差', 'negative'],
    ['超级慢', 'negative'],
    ['简直垃圾', 'negative'],
    ['实在太贵了', 'negative'],
    ['真的很烦', 'negative'],
    ['非常非常生气', 'negative'],
    ['极其恶劣', 'negative'],
    ['真是气死我了！！！', 'negative'],
    ['非常满意', 'positive'],
    ['超级喜欢', 'positive'],
    ['特别好看', 'positive'],
    ['真的很好', 'positive'],
    ['太棒了', 'positive'],
    ['十分感谢', 'positive'],
    ['超级无敌好用', 'positive'],
    ['真心不错', 'positive'],
    ['有多大', 'neutral'],
    ['最好明天送到', 'neutral'],
    ['更大的有吗', 'neutral'],
  ])
})

describe('表情', () => {
  holds([
    ['😡', 'negative'],
    ['😡😡😡', 'negative'],
    ['🤬', 'negative'],
    ['还没到😡', 'negative'],
    ['又坏了😭', 'negative'],
    ['👎', 'negative'],
    ['客服呢🙄', 'negative'],
    ['😊', 'positive'],
    ['👍', 'positive'],
    ['❤️', 'positive'],
    ['收到啦😍', 'positive'],
    ['谢谢🌹', 'positive'],
    ['好的👍', 'positive'],
    ['🎉到了', 'positive'],
    ['[玫瑰]', 'positive'],
    ['📦', 'neutral'],
    ['是这个吗📷', 'neutral'],
  ])
})

describe('服务用语', () => {
  holds([
    ['我的包裹到哪了', 'neutral'],
    ['怎么退货', 'neutral'],
    ['请帮我取消订单', 'neutral'],
    ['运费多少', 'neutral'],
    ['想改地址', 'neutral'],
    ['可以刷卡吗', 'neutral'],
    ['忘记密码了', 'neutral'],
    ['有礼品卡吗', 'neutral'],
    ['几点开门', 'neutral'],
    ['PL20481要开发票', 'neutral'],
    ['两个枕头', 'neutral'],
    ['想换大一号', 'neutral'],
    ['什么时候补货', 'neutral'],
    ['可以分期吗', 'neutral'],
    ['积分怎么用', 'neutral'],
    ['满多少包邮', 'neutral'],
    ['退订邮件', 'neutral'],
    ['风扇声音大吗', 'neutral'],
    ['灯保修几年', 'neutral'],
    ['第二个', 'neutral'],
    ['垃圾桶有卖吗', 'neutral'],
    ['你好', 'neutral'],
    ['PL20481', 'neutral'],
  ])
})

describe('称赞', () => {
  holds([
    ['很喜欢', 'positive'],
    ['服务态度很好', 'positive'],
    ['台灯真漂亮', 'positive'],
    ['物超所值', 'positive'],
    ['五星好评', 'positive'],
    ['完美', 'positive'],
    ['质量很好，会回购', 'positive'],
    ['客服小姐姐很耐心', 'positive'],
    ['发货快，包装好', 'positive'],
    ['强烈推荐', 'positive'],
    ['爱了爱了', 'positive'],
    ['太好了，谢谢', 'positive'],
    ['性价比高', 'positive'],
    ['孩子很开心', 'positive'],
    ['帮了大忙', 'positive'],
    ['超出预期', 'positive'],
    ['很舒服，睡得好', 'positive'],
    ['靠谱', 'positive'],
    ['yyds', 'positive'],
    ['贴心又细心', 'positive'],
    ['送得快，很满意', 'positive'],
  ])
})

describe('出了问题', () => {
  holds([
    ['杯子碎了', 'negative'],
    ['用了一周就坏了', 'negative'],
    ['扣了两次钱', 'negative'],
    ['质量太差', 'negative'],
    ['退款迟迟不到', 'negative'],
    ['电话没人接', 'negative'],
    ['客服敷衍', 'negative'],
    ['快递员态度差', 'negative'],
    ['发错货了', 'negative'],
    ['灯罩裂了一条缝', 'negative'],
    ['开不了机', 'negative'],
    ['联系不上你们', 'negative'],
    ['浪费钱', 'negative'],
    ['等了好久', 'negative'],
    ['肥皂发霉了', 'negative'],
    ['骗子', 'negative'],
    ['太让人失望了', 'negative'],
    ['机器人答非所问', 'negative'],
    ['垃圾', 'negative'],
    ['少发了一件', 'negative'],
  ])
})

describe('威胁', () => {
  holds([
    ['我要投诉', 'negative'],
    ['我要打12315', 'negative'],
    ['再不处理我就报警', 'negative'],
    ['等着收律师函吧', 'negative'],
    ['我要去消协举报你们', 'negative'],
    ['给差评', 'negative'],
    ['再也不会来买了', 'negative'],
    ['曝光你们', 'negative'],
    ['法庭见', 'negative'],
    ['我要起诉', 'negative'],
    ['卸载了', 'negative'],
    ['以后换别家', 'negative'],
    ['不退钱就告你们', 'negative'],
    ['不处理就投诉', 'negative'],
    ['不解决就曝光', 'negative'],
  ])
})
