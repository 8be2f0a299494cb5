/**
 * Words of service talk that mean much the same, in both languages: a few examples of an intent then teach
 * all their synonyms, and English examples help Chinese customers. Words are given in their plain form
 * (endings are stripped before comparing), phrases by their words; Chinese as it stands in a sentence, in
 * simplified characters. A word may stand in several lines. Nothing here is particular to one shop.
 */
export const conceptWords: Readonly<Record<string, string>> = {
  order: 'order, purchase, 订单, 下单, 下的单, 单号, 单子, 我的单',
  parcel: 'parcel, package, box, delivery, shipment, stuff, item, 快递, 包裹, 货, 箱子, 快件, 东西',
  where: 'where, whereabouts, 哪, 哪里, 哪儿, 到哪, 在哪, 何处',
  when: 'when, what time, how soon, how long, eta, 什么时候, 几时, 何时, 多久, 几天, 几点, 啥时候, 多长时间, 几号',
  howMuch:
    'how much, price, cost, charge, fee, 多少钱, 价格, 价钱, 几块, 几钱, 怎么卖, 收费, 要钱, 费用, 多少',
  how: 'how do, how to, how can, how, 怎么, 怎样, 如何, 咋, 怎么弄, 流程, 步骤',
  whether:
    'can i, can you, do you, is it, is there, are there, possible, 可以吗, 能吗, 能不能, 可不可以, 可以, 有没有, 是否, 行吗, 行不行, 吗, 不',
  arrive: 'arrive, come, reach, get here, receive, 到, 收到, 到货, 送到, 到达, 来',
  notYet:
    'not yet, still waiting, waiting, nothing yet, havent, still no, until now, still, 还没, 没到, 没收到, 一直没, 没动, 等了, 还在等, 迟迟',
  track:
    'track, tracking, status, update, progress, locate, news, eta, out for delivery, 物流, 进度, 查, 查询, 查一下, 状态, 追踪, 跟踪, 到哪',
  courier: 'courier, carrier, driver, delivery man, 快递员, 司机, 派送, 配送员, 派件',
  deliver:
    'deliver, delivery, ship, shipping, send, dispatch, courier, postage, 送货, 配送, 发货, 寄, 送, 运, 派送, 邮寄, 快递, 发往',
  abroad:
    'abroad, overseas, international, malaysia, jb, johor, kl, kuala lumpur, china, hong kong, taiwan, australia, melbourne, sydney, indonesia, jakarta, thailand, bangkok, vietnam, philippines, japan, korea, europe, usa, america, uk, london, germany, country, customs, duty, 国外, 海外, 国际, 马来西亚, 吉隆坡, 新山, 中国, 香港, 台湾, 澳洲, 澳大利亚, 悉尼, 墨尔本, 印尼, 雅加达, 泰国, 曼谷, 越南, 菲律宾, 日本, 韩国, 欧洲, 美国, 英国, 国内, 上海, 北京, 广州, 深圳, 跨境, 关税, 清关, 出口',
  express:
    'express, next day, same day, rush, urgent, urgently, asap, fast, quick, hurry, 加急, 特快, 次日达, 当天, 急, 赶, 快一点, 急用, 最快',
  slot: 'evening, night, slot, weekend, sunday, saturday, public holiday, time slot, 晚上, 时段, 周末, 周日, 星期天, 星期日, 礼拜天, 公众假期, 节假日, 周六',
  free: 'free, waive, 免费, 包邮, 免运, 免邮, 不要钱, 免',
  postage:
    'shipping fee, delivery fee, delivery charge, shipping cost, delivery cost, postage, shipping charge, free shipping, free delivery, 运费, 邮费, 送货费, 快递费, 配送费, 包邮, 免邮, 免运费',
  giveBack:
    'return, send back, give back, bring back, take back, refund, money back, 退货, 退掉, 退, 退回, 寄回, 退货退款, 想退, 要退',
  refund:
    'refund, money back, reimburse, reimbursement, credited, credit, 退款, 退钱, 钱退, 退回来, 退给我, 返还, 钱还没, 拿回钱',
  exchange: 'exchange, swap, change, replace, trade, switch, 换, 换货, 调换, 更换, 换成, 换大, 换小, 换个',
  size: 'size, bigger, smaller, large, small, medium, queen, king, single, fit, wide, tall, measure, dimension, 尺寸, 大一号, 小一号, 大号, 小号, 大小, 多大, 多高, 多宽, 尺码, 买大, 买小, 大了, 小了, 厘米, 公分',
  colour:
    'colour, color, red, blue, green, white, black, grey, gray, pink, yellow, beige, brown, 颜色, 红色, 蓝色, 绿色, 白色, 黑色, 灰色, 粉色, 黄色, 米色, 白的, 黑的, 灰的, 绿的, 蓝的, 色',
  broken:
    'broken, break, broke, crack, cracked, damaged, damage, chipped, chip, shattered, smashed, dent, dented, torn, leak, leaking, defective, faulty, fault, scratch, scratched, bent, pieces, ripped, spill, stained, 坏, 坏了, 碎, 破, 裂, 缺口, 缺了, 凹, 漏, 摔, 划痕, 断, 压扁, 瑕疵, 变形, 污渍, 掉漆, 磕, 破损, 损坏',
  notWorking:
    'not working, doesnt work, dead, wont turn on, doesnt turn on, stopped working, wont charge, no sound, flicker, smoke, 不亮, 没反应, 不响, 没声音, 不工作, 不转, 充不进, 用不了, 不通电, 冒烟, 不能用, 失灵, 出故障, 闪',
  wrongOne:
    'wrong item, wrong colour, wrong color, wrong one, wrong size, wrong product, not what i ordered, instead of, someone elses, got pink, 发错, 寄错, 送错, 错了东西, 不是我买的, 不是我要的, 错货, 我订的, 我买的是, 来的是',
  missing:
    'missing, lost, not inside, not in, only got, only received, incomplete, short, empty, stolen, nobody, never came, nothing at, 少了, 少发, 漏发, 漏, 缺, 没有收到, 丢, 丢了, 不见, 没在里面, 只收到, 不全, 少一, 空的, 只来, 被偷, 没装',
  delivered:
    'delivered, says delivered, marked delivered, signed, 已签收, 签收, 显示送达, 已送达, 放门口, 显示',
  door: 'door, doorstep, lobby, letterbox, guard, neighbour, neighbor, 门口, 邻居, 楼下, 保安, 家门',
  address:
    'address, unit number, postcode, postal code, street, block, moved, move house, new place, 地址, 门牌, 邮编, 单元, 收货人, 搬家, 收件, 楼层',
  alter:
    'change, update, edit, correct, amend, modify, redirect, fix, 改, 修改, 更改, 变更, 改成, 改到, 改一下, 换成',
  mistake:
    'mistake, wrong, typo, accident, accidentally, wrongly, error, 错, 写错, 填错, 弄错, 不小心, 手滑, 点错, 按错, 输错, 误',
  cancel:
    'cancel, call off, stop it, dont want it anymore, dont want anymore, withdraw, 取消, 撤, 撤回, 撤销, 不要了, 砍掉, 作废, 截住, 拦截',
  changedMind:
    'changed my mind, regret, dont want, dont like, dont need, no longer need, not what i expected, 后悔, 不想要, 用不上, 不合适, 不喜欢, 不合心意, 跟想的, 多余',
  warranty:
    'warranty, guarantee, covered, repair, cover, service centre, 保修, 质保, 保固, 维修, 修, 修理, 三包, 保不保',
  month: 'month, months, year, years, 个月, 年, 月, 半年, 一年, 两年',
  pickup:
    'pick up, pickup, collect, collection, self collect, 自提, 自取, 取货, 去拿, 自己拿, 到店取, 去取, 提货, 来拿',
  store: 'store, shop, outlet, branch, showroom, physical, 店, 门店, 实体店, 店铺, 商店, 店里, 门市',
  open: 'open, close, closed, opening, closing, hours, operating, business hours, 开门, 关门, 营业, 开到, 打烊, 几点开, 几点关, 上班, 开店, 休息, 开吗, 开着',
  wayThere:
    'direction, directions, bus, mrt, parking, train, near, nearest, map, located, location, road, get there, station, car park, 怎么去, 怎么走, 公交, 巴士, 地铁, 停车, 附近, 坐车, 路线, 地图, 几路车, 位置, 在哪条路, 车站',
  pay: 'pay, payment, paying, paid, checkout, 付款, 支付, 付, 付钱, 结账, 付账, 刷, 结帐, 给钱',
  payWith:
    'visa, mastercard, amex, american express, paynow, grabpay, alipay, wechat pay, wechat, credit card, debit card, cash, atome, instalment, installment, apple pay, paypal, cod, cash on delivery, union pay, nets, 支付宝, 微信, 信用卡, 银联, 现金, 分期, 货到付款, 借记卡, 扫码, 花呗, 银行卡',
  declined:
    'declined, decline, failed, fail, rejected, went wrong, not going through, wont go through, stuck, error, twice, double, charged twice, deducted, overcharged, billed, 失败, 扣了两次, 重复扣, 扣款, 扣钱, 扣了, 付不了, 多扣, 被拒, 转圈, 报错, 付不成, 两次, 两笔, 刷不',
  bank: 'bank, account, statement, card, 银行, 卡, 账单, 户口',
  invoice:
    'invoice, receipt, bill, proof of purchase, tax, uen, gst, claim, 发票, 收据, 抬头, 报销, 开票, 税, 小票, 凭证',
  company:
    'company, office, corporate, business, staff, employee, team, colleagues, hr, 公司, 企业, 单位, 办公室, 员工, 同事, 团队, 商务',
  bulk: 'bulk, wholesale, quote, quotation, pieces, quantity, large order, 批发, 大量, 批量, 团购, 报价, 采购, 大单, 多买, 量大',
  points:
    'points, point, loyalty, member, membership, tier, reward, rewards, 积分, 会员, 等级, 分数, 升级, 兑换, 抵',
  discount:
    'discount, promo, promotion, code, voucher, coupon, sale, deal, offer, percent off, first order, 优惠, 优惠码, 折扣, 打折, 折, 促销, 活动, 大促, 首单, 优惠券, 特价, 满减, 便宜点',
  cheaper:
    'cheaper, price drop, dropped, lower price, price match, match, difference, adjust, adjustment, lower, 降价, 便宜, 差价, 补差, 保价, 更便宜, 跟价, 价保, 贵了, 退差',
  justBought:
    'just bought, bought last week, bought yesterday, after i bought, after i ordered, bought, 刚买, 买完, 上周买, 昨天买, 才买',
  giftCard:
    'gift card, giftcard, gift voucher, voucher card, gift certificate, 礼品卡, 购物卡, 礼物卡, 卡里, 充值卡, 面额, 礼卡',
  wrap: 'wrap, wrapping, gift wrap, ribbon, handwritten, note, card inside, gift box, greeting card, price on the slip, slip, 包装, 礼盒, 贺卡, 礼品袋, 丝带, 价格单, 手写, 礼物包装, 卡片, 包起来',
  present:
    'gift, present, birthday, anniversary, housewarming, wedding, christmas, mother, father, wife, husband, girlfriend, boyfriend, mum, mom, dad, friend, 礼物, 送人, 送给, 生日, 送礼, 乔迁, 结婚, 妈妈, 爸爸, 女朋友, 男朋友, 朋友, 老婆, 老公, 长辈, 婆婆',
  login:
    'password, log in, login, sign in, locked, reset link, reset my password, username, verification, 密码, 登录, 登不进, 登陆, 账号被锁, 验证码, 登入, 重置密码, 进不去, 登不上',
  account: 'account, profile, membership, registration, register, 账号, 账户, 帐号, 户口, 号, 注册',
  closeIt:
    'delete, close my account, deactivate, remove, terminate, erase, close account, 注销, 删除, 删掉, 销号, 销户, 关掉, 销了, 删',
  data: 'data, privacy, personal, information, info, consent, pdpa, stored, store my, collect, share, third party, 数据, 隐私, 信息, 资料, 个人, 授权, 同意, 收集, 记录, 泄露, 保存, 个性化',
  newsletter:
    'newsletter, unsubscribe, subscribe, mailing list, marketing, spam, promotional emails, subscription, inbox, 退订, 订阅, 广告, 推送, 电子报, 周报, 垃圾邮件',
  email: 'email, mail, mailbox, 邮件, 邮箱, 电邮',
  phone: 'phone, call, number, hotline, telephone, ring, whatsapp, 电话, 热线, 号码, 打给, 手机, 致电',
  contact: 'contact, reach you, get in touch, customer service, 联系, 联络, 联系方式, 客服',
  person:
    'human, person, agent, real person, someone, representative, supervisor, manager, operator, live chat, customer service officer, talk to, speak to, staff, 人工, 真人, 活人, 人工客服, 经理, 主管, 找人, 转接, 客服, 负责人, 叫个人, 转人',
  complain:
    'complaint, complain, terrible, worst, disappointed, disappointing, unacceptable, rude, appalling, ridiculous, awful, horrible, bad service, never again, poor, fed up, disgusted, 投诉, 太差, 差劲, 失望, 态度, 恶劣, 不负责, 气死, 过分, 再也不, 坑, 糟糕, 垃圾店, 反映, 给个说法, 差评, 敷衍, 忽悠, 踢皮球',
  insult:
    'stupid, idiot, dumb, useless, shut up, suck, moron, trash, garbage, rubbish, clown, brainless, fool, loser, crap, fuck, hate you, 笨, 傻, 蠢, 废物, 智障, 垃圾, 有病, 白痴, 滚, 脑残, 猪, 弱智, 闭嘴, 没用, 他妈, 傻逼',
  recommend:
    'recommend, suggest, suggestion, recommendation, looking for, need something, any ideas, help me choose, help me pick, advise, which one, what should i get, best for, good for, what would you, 推荐, 建议, 想买, 想找, 买啥, 买什么, 选哪, 哪款, 哪个好, 适合, 有什么好, 求推荐, 挑, 帮我选, 想要个',
  budget: 'budget, under, below, around, less than, within, 预算, 以内, 以下, 左右, 不超过',
  room: 'room, kitchen, bedroom, living room, balcony, flat, hdb, bto, apartment, house, home, office, study, bathroom, desk, bed, garden, 房间, 厨房, 卧室, 客厅, 阳台, 家里, 书房, 浴室, 书桌, 新家, 租房, 宿舍, 床',
  thing:
    'lamp, light, bulb, kettle, pillow, pan, pot, mug, cup, bowl, plate, speaker, fan, chair, planter, candle, soap, towel, blanket, sheet, cushion, rug, knife, coffee, tea, bean, cooker, headphone, earbud, notebook, pen, dripper, grinder, vase, mat, topper, quilt, duvet, shade, wok, board, soil, seed, shelf, charger, battery, curtain, 台灯, 灯, 灯泡, 壶, 枕头, 锅, 杯, 碗, 盘, 音箱, 音响, 风扇, 椅, 花盆, 蜡烛, 香皂, 毛巾, 毯, 床单, 靠垫, 抱枕, 地毯, 刀, 咖啡, 茶, 电饭煲, 耳机, 笔记本, 钢笔, 磨豆机, 花瓶, 被子, 灯罩, 砧板, 土, 种子, 架, 充电宝, 电池, 窗帘',
  material:
    'material, made of, cotton, linen, wood, bamboo, latex, leather, metal, plastic, ceramic, organic, watt, voltage, litre, capacity, waterproof, dishwasher safe, microwave, weigh, thread count, battery life, ingredients, 材质, 材料, 什么料, 什么做的, 纯棉, 亚麻, 木头, 竹, 乳胶, 真皮, 塑料, 陶瓷, 几升, 多少瓦, 电压, 容量, 防水, 多重, 微波炉, 洗碗机, 成分, 续航, 功率',
  inStock:
    'in stock, available, have any left, any left, do you sell, do you have, do you carry, sell, 有货, 还有货, 有卖, 卖不卖, 现货, 有卖吗, 库存',
  soldOut:
    'sold out, out of stock, back in stock, restock, restocking, restocked, available again, notify, notify me, let me know, waitlist, pre order, preorder, back again, 补货, 到货通知, 缺货, 断货, 卖完, 售罄, 没货, 还会有, 通知我, 再上, 上架, 预购, 预订, 有货了, 无货',
  more: 'more, another, other, others, else, something else, anything else, different, alternative, similar, next, options, rest, 别的, 其他, 其它, 还有, 再来, 更多, 换一批, 类似, 另外, 多推, 同类, 别款, 下一个, 换一个, 差不多的',
  dislike:
    'dont like, not interested, not my, ugly, not for me, hate it, too expensive, too big, too small, none of these, not my style, not really, boring, tacky, pass, 不喜欢, 不感兴趣, 太丑, 不适合, 不是我的菜, 太贵, 丑, 没兴趣, 看不上, 不合, 算了吧, 土, 不好看',
  take: 'ill take, take it, that one, this one, add to cart, add it, cart, basket, buy it, buying, want the second, want the first, i want this, want that, put it in, lets go with, get it, mine, 要这个, 就这个, 就要, 买了, 加购物车, 购物车, 下单, 我要, 拿那个, 来一个, 第一个, 第二个, 第三个, 要了, 这款, 拿这款, 就它',
  ordinal: 'first, second, third, last one, cheapest, 第一, 第二, 第三, 最后一个',
  clean:
    'clean, wash, washing, dishwasher, machine wash, scrub, descale, stain, rust, polish, iron, dry, dryer, soak, oil, care for, maintain, mould, mold, bleach, 洗, 清洗, 清洁, 机洗, 水垢, 擦, 发霉, 保养, 烘干, 去污, 漂白, 生锈, 熨, 晒, 刷, 去渍, 打理',
  green:
    'eco, plastic free, sustainable, sustainability, environment, recycle, recycled, recycling, packaging, take back, carbon, green, biodegradable, waste, greenwashing, environmentally, sourced, ethical, 环保, 回收, 塑料, 可持续, 包装材料, 绿色, 浪费, 碳, 填充物, 旧电器, 旧灯, 以旧换新, 降解',
  old: 'old, used, 旧, 旧的',
  hello:
    'hi, hello, hey, good morning, good afternoon, good evening, morning, yo, hiya, greetings, 你好, 您好, 嗨, 哈喽, 在吗, 早, 早上好, 下午好, 晚上好, 早安, 喂, 嘿, 有人吗, 在不在',
  bye: 'bye, goodbye, see you, see ya, take care, good night, cya, later, ciao, so long, 再见, 拜拜, 88, 回见, 先走, 下次, 晚安, 回头见, 走了, 下线, 撤了',
  thanks:
    'thanks, thank you, thx, ty, tks, cheers, appreciate, appreciated, grateful, thank, 谢谢, 多谢, 感谢, 谢了, 3q, 谢啦, 辛苦, 麻烦你了, 感激, 谢',
  good: 'great, good, nice, love, awesome, amazing, best, excellent, perfect, wonderful, fantastic, brilliant, clever, smart, helpful, well done, impressed, wow, pretty, beautiful, 棒, 厉害, 赞, 好看, 不错, 聪明, 喜欢, 爱了, 优秀, 点赞, 给力, 牛, 好评, 满意, 贴心, 真好, 太好, 认准, 靠谱, 好快',
  howAreYou:
    'how are you, how r u, hows it going, how do you do, whats up, sup, how have you been, hows your day, you ok, feeling, 你好吗, 最近怎么样, 吃了吗, 过得, 心情, 还好吗, 怎么样啊, 忙吗, 累不累, 身体',
  who: 'who are you, your name, are you a robot, are you real, are you human, a bot, robot, bot, machine, ai, chatgpt, who made you, call you, 你是谁, 机器人, 你叫, 真人还是, 名字, 是人吗, 人工智能, 谁做的, 你几岁, 称呼, ai',
  joke: 'joke, funny, laugh, story, riddle, pun, cheer me up, entertain, amuse, 笑话, 段子, 逗, 好笑, 讲个, 说个, 幽默, 开心一下, 冷笑话, 搞笑, 故事',
  weather:
    'weather, hot, rain, raining, sunny, humid, cold, storm, haze, umbrella, cloudy, temperature, melting, thunder, 天气, 热, 下雨, 雨, 晴, 闷, 冷, 雾霾, 伞, 气温, 打雷, 多少度, 大雨',
  idle: 'bored, boring, just looking, browsing, looking around, nothing special, killing time, no reason, nothing to do, just browsing, chat with me, 无聊, 随便看看, 逛, 闲, 没啥事, 打发时间, 没事干, 看看而已, 随便, 瞎逛, 聊聊, 消磨',
  yes: 'yes, yep, yeah, ya, sure, correct, right, ok, okay, of course, exactly, yup, absolutely, go ahead, sounds good, fine, please do, alright, confirm, 是, 对, 好的, 嗯, 可以, 没错, 行, 好, 当然, 是的, 对的, 确认, 好呀, 没问题, 确定',
  no: 'no, nope, nah, not, never, dont, wrong, negative, no thanks, 不, 不是, 没有, 不要, 不用, 不对, 没, 别, 否, 木有, 不行, 不了',
  help: 'help, what can you do, how does this work, what can i ask, menu, features, capable, commands, options, able to, 帮助, 你能做什么, 你会什么, 功能, 能帮, 怎么用, 你有什么, 有哪些服务, 使用说明, 菜单, 你可以做什么, 能干什么, 能干嘛',
  stop: 'stop, never mind, nevermind, forget it, nvm, quit, exit, abort, enough, drop it, leave it, end, cancel this, skip, 算了, 停, 不问了, 没事了, 当我没说, 退出, 结束, 不整了, 不弄了, 打住, 不聊了, 先不',
  again:
    'start over, restart, from the beginning, begin again, reset, redo, from scratch, all over, start again, from the top, 重新, 重来, 从头, 再来一遍, 重置, 重启, 重头, 清空',
}
