import { hanColours as names } from './colourNames.ts'
import type { OwnColours } from './ownColours.ts'
import { type Span, spansOf } from './span.ts'

const longestFirst = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length).join('|')
const either = (list: string): string => longestFirst(list.trim().split(/\s+/u))

/** What makes a shade of any colour. */
const shade = either(
  '深 浅 淡 暗 亮 艳 鲜 嫩 纯 正 哑光 哑 亮光 亮面 磨砂 荧光 半透明 暖 冷 高级 拉丝 斑点 复古 做旧 古 莫兰迪 马卡龙 明 粉 灰 墨 奶 米',
)
/** Things whose colour has one character behind them: 樱花粉, 墨绿. */
const things = [
  `(?:酒|枣|砖|朱|正|大|中国|桃|玫|玫瑰|西瓜|番茄|樱桃|草莓|铁锈|勃艮第|豆沙|复古|胭脂|橙|橘|紫|粉|暗|珊瑚|棕|相思|莓果|烟熏|宝石|车厘子)红`,
  `(?:南瓜|爱马仕|脏|夕阳|亮|珊瑚)[橙橘]`,
  `(?:鹅|柠檬|奶|奶油|明|土|姜|米|芥末|鸡蛋|嫩|橘|橙|棕|香蕉|向日葵|芒果|杏|暖|亮|蜜|灰|淡)黄`,
  `(?:墨|军|草|苔|苔藓|叶|橄榄|薄荷|牛油果|豆|豆沙|抹茶|果|苹果|青|翠|碧|松|松石|孔雀|祖母|翡翠|森林|鼠尾草|灰|蓝|黄|嫩|葱|湖水|荧光|粉|竹|仙人掌|茶|薄荷冰|尤加利|青草|冰川|复古|黛|石)绿`,
  `(?:天|天空|湖|湖水|海|海水|海军|宝|宝石|靛|藏|墨|灰|青|紫|绿|粉|冰|冰川|雾|雾霾|孔雀|克莱因|电光|静谧|婴儿|牛仔|丹宁|翠鸟|石板|马卡龙|莫兰迪|深海|普鲁士|蒂芙尼|烟|钢|皇家|午夜|薄荷|碧|亮)蓝`,
  `(?:薰衣草|香芋|葡萄|茄|丁香|灰|粉|蓝|红|藕|罗兰|紫罗兰|雾|烟|梦幻|黛|芋泥|酱)紫`,
  `(?:纯|哑光|亮|磨砂|炭|碳|石墨|曜石|钢琴|哑|墨|深空|灰|星空|极夜|亮面|棕)黑`,
  `(?:米|奶|奶油|乳|象牙|珍珠|瓷|雪|纯|暖|冷|哑光|亮|云朵|本|月光|牙|灰|银|陶瓷|米奶|珠光|燕麦|亚光|贝壳|乳脂|粉|象牙|蛋壳|椰奶|暖米)白`,
  `(?:炭|碳|烟|银|高级|雾|雾霾|米|蓝|绿|青|紫|石墨|深空|太空|水泥|岩|岩石|石板|沙|砂|鸽|鸽子|珍珠|奶|暖|冷|铁|钛|莫兰迪|浅|大象|月岩|豆|星空|棕|亚麻|麻|燕麦|云|冰|星)灰`,
  `(?:焦糖|可可|红|黄|巧克力|咖啡|栗|胡桃|蜜|暖|吐司|橡木|摩卡|奶|茶|木|奶茶|灰|原木|枫叶)棕`,
  `(?:红|黄|深|茶|棕|栗)褐`,
  `(?:樱花|嫩|裸|藕|肉|少女|脏|灰|豆沙|芭比|橘|珊瑚|奶|桃|蜜桃|雾|烟|玫瑰|浅|淡|亮|马卡龙|粉)粉(?![末色底丝])`,
  `(?:深|浅|奶|灰)咖(?![啡])`,
  `(?:玫瑰|香槟|古铜|哑|浅|土豪|拉丝|月光|亮|亚光)[金银]`,
  `[深浅淡亮纯暗][红橙黄绿蓝紫黑灰棕褐青](?!烧|枣|茶|酒|米)`,
].join('|')
/** Things whose colour is told with 色. */
const thingsOf = either(`
  红 橙 橘 黄 绿 蓝 紫 黑 白 灰 棕 褐 粉 青 金 银 咖 啡 米 杏 驼 卡其 藕 藕荷 裸 肤 肉 豆沙 莫兰迪 马卡龙 薄荷 抹茶 牛油果 琥珀
  铜 古铜 黄铜 青铜 栗 栗子 珊瑚 陶土 赤陶 砖 砖红 铁锈 奶油 奶酪 芝士 象牙 珍珠 石墨 炭 烟 雾霾 牛仔 丹宁 藏青 靛 靛青 薰衣草 香芋 桃 蜜桃
  南瓜 柠檬 芒果 姜黄 芥末 可可 摩卡 拿铁 大地 泥土 土 岩石 水泥 不锈钢 玫瑰 玫瑰金 樱花 茶 巧克力 燕麦 咖啡 奶茶 奶咖 奶黄 香槟 香槟金 橄榄 原木
  木 木头 胡桃 胡桃木 橡木 柚木 樱桃木 榉木 竹 原竹 竹子 焦糖 沙 沙滩 砂 浅木 深木 赭 绛 墨 松石 象牙白 亚麻 麻 麦 小麦 蜜 蜂蜜 七彩 透明 香草 丁香 紫罗兰 葡萄
  吐司 面包 肉桂 太妃 太妃糖 石 石板 湖水 天空 海水 宝石 松绿 湖 天 月光 椰奶 荧光 银灰 孔雀 苔藓 鼠尾草`)
const whole = longestFirst([...names.keys()].filter((word) => word.length > 1))
/** What makes a word with 色 no colour: 绿色环保, 黑色星期五. */
const noColour =
  /^(?:环保|食品|通道|健康|出行|能源|蔬菜|有机|星期五|幽默|网站|预警|旅游|情人节|收入|地带|产业|打印|照片|纸币|味|粉|包(?![装裹])|酒|瓜|豆|糖|皮书|新闻|革命)/u
/** One character alone is a colour in 黑的, and where two of them stand to choose. */
const alone = [
  '(?<![\\p{Script=Han}])[红橙橘黄绿蓝紫黑白灰棕粉](?=的|还是|或|和|跟|、|，|,|\\s|$|[?？。！])',
  '(?<=[要个有是换买不只选成款和跟或我你给来了发寄拿那这条件盏张双把套瓶盒支到错想爱看挑订定收拍卖比与配送做、，,的])[红橙橘黄绿蓝紫黑白灰棕粉](?=的(?!时)|还是|或者|、)',
  '(?<=还是|或者|要|换|选|和|跟|偏|比|各要|[一二两三四五六七八九十\\d][个只件条盏张套瓶盒支把])[红橙橘黄绿蓝紫黑白灰棕粉](?=的|各|$|[\\s?？。！!，,、吧呢吗和]|不要|[一二两三\\d])',
  '(?<=要|换|选|有|是|买|订|那个|这个)[金银](?=的(?!$|吗))',
  '(?<=[红橙黄绿蓝紫黑白灰棕粉]、)[红橙黄绿蓝紫黑白灰棕粉](?=各|都|[一二两三])',
  '黑白(?=的|两色|双色|色|款|相间|格|配|拼)',
  '(?:透明|彩色|七彩)(?=的|款|[?？、]|和|还是|或|$)',
].join('|')
const letters = /[咖橘橙红黄绿蓝紫黑白灰棕褐粉青色金银透明卡]/u

/** Reads Chinese colours with their shades; a shop's own beside those that everybody knows. */
export function hanColours({ han }: OwnColours): (text: string) => readonly Span[] {
  const own = [...han].flatMap((word) => [word, word.replace(/色$/u, '')]).filter((word) => word.length > 1)
  const ownOnly = own.filter((word) => /[色红橙橘黄绿蓝紫黑白灰棕褐粉青金银]$/u.test(word))
  const pattern = new RegExp(
    `(?:${shade}){0,2}(?:(?:${[longestFirst(ownOnly), whole].filter(Boolean).join('|')})|(?:${thingsOf})(?=色)|${things})色?`,
    'gu',
  )
  const single = new RegExp(alone, 'gu')
  return (text) => {
    if (!letters.test(text)) return []
    return [
      ...spansOf(text, pattern, ({ 0: words, index, input }) => {
        const end = index + words.length
        if (noColour.test(input.slice(end, end + 4))) return undefined
        return { kind: 'colour', text: words, value: nameOf(words) }
      }),
      ...spansOf(text, single, ([words]) => ({ kind: 'colour', text: words, value: nameOf(words) })),
    ]
  }
}

const tints: Readonly<Record<string, string>> = {
  深: 'dark',
  暗: 'dark',
  墨: 'dark',
  浅: 'light',
  淡: 'light',
  亮: 'bright',
  粉: 'pale',
}

/** The English name of a colour: as the words go, else of the longest end that has one, with its tint. */
function nameOf(words: string): string {
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from)
    const name = names.get(rest) ?? names.get(`${rest}色`)
    if (name === undefined) continue
    const tint = tints[words.charAt(0)]
    return from === 0 || tint === undefined ? name : `${tint} ${name}`
  }
  return words
}
