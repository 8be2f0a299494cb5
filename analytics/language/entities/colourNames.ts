const pairsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s*\n\s*/u)
      .flatMap((line) => {
        const [value = '', words = ''] = line.split(/:\s*/u)
        return [value, ...words.split(/,\s*/u)].filter(Boolean).map((word) => [word, value] as const)
      }),
  )

/** English colour words and the name that each goes by. */
export const colourNames = pairsOf(`
red: crimson, scarlet, reddish
green: greenish, greeny
blue: cobalt, azure, bluish, blueish
yellow: yellowy, yellowed
orange:
purple: purplish
violet:
pink: blush, fuchsia, fuschia, magenta, hot pink
black:
white: whitish, off-white, offwhite
grey: gray, greyish, grayish
brown:
beige:
navy: navy blue
teal:
turquoise: aqua, cyan, aquamarine
maroon:
burgundy:
khaki:
lavender:
lilac:
mint: mint green
olive: olive green
coral:
peach:
plum:
cream:
ivory:
gold: golden
silver:
rose gold:
bronze:
copper:
brass:
charcoal:
mustard:
rust:
sage:
tan:
taupe:
terracotta:
indigo:
emerald:
jade:
chocolate:
mauve:
ochre:
salmon:
amber:
lime:
rose:
transparent:
moss:
sand:
champagne:
caramel:
apricot:
mocha:
slate:
graphite:
oatmeal:
nude:
multicolour: multicolor, multi-colour, multi-color, multicoloured, multicolored, multi-coloured, multi colour, multi color
`)

/** Chinese colour words and their English names. */
export const hanColours = pairsOf(`
red: 红色, 大红色, 朱红色
dark red: 暗红色, 深红色
wine red: 酒红色, 酒红
green: 绿色
dark green: 墨绿色, 墨绿
light green: 草绿色, 浅绿色, 嫩绿色
blue: 蓝色, 宝蓝色
navy: 藏青色, 藏青, 藏蓝色, 藏蓝, 海军蓝, 丈青色, 丈青
sky blue: 天蓝色, 天蓝, 湖蓝色
yellow: 黄色
mustard: 姜黄色, 姜黄
orange: 橙色, 橘色, 橘红色, 橘黄色, 橙红色
purple: 紫色
pink: 粉色, 粉红色, 粉红, 桃红色, 玫红色
black: 黑色
white: 白色, 纯白色, 纯白
off-white: 米白色, 米白, 奶白色, 奶白, 乳白色, 乳白
cream: 奶油色, 奶黄色
ivory: 象牙色, 象牙白
warm white: 暖白色, 暖白
cool white: 冷白色, 冷白
warm yellow: 暖黄色
grey: 灰色
brown: 棕色, 褐色, 咖啡色, 咖色, 啡色
beige: 米色, 杏色, 米黄色
khaki: 卡其色, 卡其
camel: 驼色
gold: 金色
silver: 银色
rose gold: 玫瑰金, 玫瑰金色
champagne: 香槟色, 香槟金
charcoal: 炭灰色, 炭灰, 炭黑色
cyan: 青色
turquoise: 蓝绿色, 青绿色, 孔雀蓝
transparent: 透明色
terracotta: 陶土色, 陶土红, 赤陶色, 砖红色
wood: 木色, 原木色, 胡桃色
lavender: 薰衣草色, 藕色, 藕粉色
multicolour: 七彩色
nude: 裸色, 肤色, 肉色
milk tea: 奶茶色, 奶咖色
dusty rose: 豆沙色
muted: 莫兰迪色, 马卡龙色
matcha: 抹茶色
caramel: 焦糖色
amber: 琥珀色
bronze: 古铜色, 铜色
maroon: 栗色
coral: 珊瑚色, 珊瑚红
`)
