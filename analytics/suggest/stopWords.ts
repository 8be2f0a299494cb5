/** Words of a wish that say nothing about the product: asking, wanting, people, occasions, money, time. */
const english = `
a able about actually advice advise after all also alternative am an and another any anybody anyone
anything are around as ask asking at available be because been before below best better between big
birthday boss boyfriend brother browse browsing budget but buy buying by can cannot catalogue cheap
cheaper cheapest check christmas colleague could customer dad daughter day dear do does dollar don done
else eur euro expensive family father favourite few find for friend from get getting gift girlfriend give
giving go good great had has have having hello help her hers hey hi him his hmm house how husband idea if
in inspire interested into is it item its just know least less let like limit list little live ll look
looking lot love loved lovely make mate may maybe me might mine moment more most mother much mum my myself
need new next nice no not nothing now of off offer offering ok okay old on one online only or other our
out over parent partner pay people perhaps person please pls popular present price prices pricey probably
product purchase quick quite rather re really recommend recommendation recommendations recommended sale
say see sell selling sgd she shop shopping should show similar sister small so some somebody someone
something son soon special spend spending start still stock store stuff suggest suggestion suggestions
suit suitable surprise take tell than thank thanks that the their them then there these they thing think
this those to today together tomorrow tonight too top trending trying under up us use useful using usually
ve very wanna want wanted wants was way we wedding week weekend welcome well were what whatever when where
which while who whose why wife will wish with within without wonder work would year yes you your yours
anniversary mom cny christmassy colleagues always often sometimes normally during
every everyday daily weekly later already aunt uncle auntie niece nephew grandma grandpa granny
grandmother grandfather room rooms roommate neighbour neighbor drink drinks drinking eat eats teacher dollars between
least present presents guest guests host home cm mm ml kg lm pcs each first second third last again
twenty thirty forty fifty sixty seventy eighty ninety
hundred couple roughly approximately max maximum fancier
enough even come comes go goes take takes keep keeps away made make makes put puts gets never nobody both
things twice once half needs needed stay stays turn turns several through instead far common kind sort type
plenty already lots quality nicer decent proper fancy simple plain honestly literally basically pretty
`

const chinese = `
推荐 一下 一个 一款 一些 一点 一点儿 一种 一件 一样 一起 什么 东西 产品 商品 有没有 有什么 没有 可以 能不能 可不可以
想要 想买 我想 需要 想 要 买 给 送 送给 送人 礼物 礼品 生日 结婚 新婚 乔迁 节日 圣诞 圣诞节 新年 春节 过年 妈妈 爸爸
父母 母亲 父亲 朋友 女朋友 男朋友 老公 老婆 丈夫 妻子 姐姐 妹妹 哥哥 弟弟 儿子 女儿 同事 老板 老师 客户 家人
家里 长辈 自己 我们 你们 他们 她们 大家 别人 帮我 帮忙 帮 请 请问 谢谢 你好 您好 麻烦 看看 看一下 介绍 建议 选 挑 挑选
选择 适合 合适 好 好的 好看 好用 不错 便宜 贵 最好 最 比较 非常 特别 很 太 有点 划算 实惠 性价比 热门 热销 畅销 流行 新款 新品
价格 价钱 预算 以内 以下 以上 左右 不超过 不到 最多 块钱 块 元 新元 新币 今天 明天 现在 最近 这个 那个 这些 那些
这 那 哪 哪个 哪些 哪里 怎么 怎么样 为什么 多少 几 个 款 件 种 样 些 点 点儿 的 了 吗 呢 吧 啊 呀 嘛 哦 我 你 您 他 她 它
是 在 有 没 不 和 跟 与 或 或者 还是 还有 还 也 都 就 再 又 来 去 到 用 做 能 会 让 把 被 从 对 为 但 但是 可是 如果 因为
所以 类似 差不多 搭配 搭 配 配套 其他 其它 别的 另外 更 便宜点 随便 店里 你家 贵店 店 卖 几个 几款 几样 几种 两个 两件 三个 出售 库存 现货 求 有货 喜欢 打算 准备
爱 喝 吃 用来 平时 平常 平日 经常 常常 常 总是 有时 有时候 一直 已经 刚 刚刚 刚才 马上 以后 以前 之前 之后 周末 晚上 早上
上午 下午 中午 明年 今年 去年 下周 本周 这周 下个月 上个月 每天 天天 每次 时候 时间 后天 昨天 一天 年底 月底 当时 快 快要 将来 最好是
她们 他们 老人 长者 阿嬷 阿姨 叔叔 爷爷 奶奶 外公 外婆 公公 婆婆 岳母 岳父 侄女 侄子 闺蜜 室友 邻居 小朋友 之间 地方 大概 大约 不会 上次 房里 会不会 不要 只 只要 只想 还要 介绍一个
直接 容易 起来 出来 得到 只有 就有 刚好 几乎 立刻 整个 不必 还有 都能 也能 也不 不用 不怕 那种 这种 好好 已 够 足够 不缺 很多 好多 太多 档次 高档 质量 实用
`

/** Whether a word of a wish says nothing about which product would fit. O(1). */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}

const stopWords = new Set(`${english} ${chinese}`.split(/\s+/))
