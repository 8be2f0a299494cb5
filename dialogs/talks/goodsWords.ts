/** What shops of many kinds sell is called so, in English by the last word of its name and in the singular. */
const english = new Set(
  `umbrella parasol raincoat mug cup glass tumbler thermos flask bottle jug jar teapot kettle toaster microwave oven
  blender mixer juicer fridge freezer dishwasher vacuum heater aircon humidifier dehumidifier pan pot wok plate bowl
  saucer spoon fork knife chopstick cutlery tray colander whisk spatula peeler grater apron towel bathrobe tissue
  toothpaste toothbrush razor shaver comb hairbrush hairdryer dryer straightener soap shampoo conditioner perfume lotion
  moisturiser moisturizer sunscreen lipstick mascara deodorant sponge loofah rug carpet mat doormat curtain blind
  tablecloth napkin cushion pillow pillowcase mattress blanket duvet quilt bedsheet bed sofa couch armchair chair stool
  bench desk table bookcase bookshelf shelf wardrobe cupboard cabinet dresser mirror clock vase poster painting candle
  lamp lantern chandelier bulb torch flashlight battery pen pencil crayon marker highlighter eraser ruler notebook
  stapler scissors tape glue envelope calendar diary planner calculator printer headphone earphone headset earbud speaker
  soundbar radio tv television monitor keyboard mouse laptop tablet charger cable adapter adaptor powerbank camera drone
  projector broom mop bucket basket hanger detergent iron wallet purse handbag backpack suitcase luggage keychain
  sunglasses watch necklace bracelet earring jewellery jewelry shirt t-shirt tshirt dress skirt trousers jeans shorts
  jacket coat sweater hoodie socks shoe sneaker sandal slipper boot hat glove scarf pyjamas pajamas toy doll teddy lego
  puzzle stroller pram crib diaper nappy pacifier leash aquarium bouquet seed soil planter hose shovel spade rake
  lawnmower barbecue bbq grill hammock tent bicycle bike helmet skateboard dumbbell treadmill hammer drill screwdriver
  wrench ladder toolbox paint honey chocolate cookie biscuit snack candy jam noodle wine beer book magazine guitar piano
  fan picture-frame chessboard dustbin fryer bear fruit banana apple milk bread cheese egg juice vitamin teacup wineglass coaster nightlight saucepan steamer`.split(
    /\s+/u,
  ),
)

/** And in Chinese by what it ends with, whatever stands before: 马克杯 and 保温杯 are cups. */
const han =
  /(?:杯子?|雨伞|阳伞|太阳伞|^伞|雨衣|碗|盘子|碟子?|锅|[菜水剪]刀|刀具|剪刀|叉子?|勺子?|筷子?|水壶|茶壶|水瓶|花瓶|瓶子|饭盒|砧板|围裙|毛巾|浴巾|纸巾|抹布|浴袍|牙膏|牙刷|剃须刀|梳子|吹风机|肥皂|香皂|洗发水|护发素|沐浴露|香水|面霜|乳液|防晒霜|口红|面膜|地毯|地垫|脚垫|门垫|坐垫|窗帘|浴帘|桌布|抱枕|靠垫|靠枕|枕头|枕套|床垫|床单|被子|被套|毛毯|毯子|凉席|蚊帐|沙发|椅子?|凳子?|桌子?|书桌|餐桌|茶几|柜子?|书架|鞋架|架子|镜子?|时钟|闹钟|挂钟|手表|画框|相框|挂画|海报|蜡烛|台灯|吊灯|灯泡|灯笼|手电筒?|电池|钢笔|铅笔|圆珠笔|蜡笔|毛笔|橡皮|尺子|笔记本|本子|订书机|胶水|胶带|信封|日历|计算器|打印机|耳机|音箱|音响|收音机|电视机?|显示器|键盘|鼠标|电脑|平板|充电器|充电宝|数据线|插座|插头|相机|投影仪|扫帚|扫把|拖把|水桶|垃圾桶|篮子|衣架|洗衣[液粉]|熨斗|钱包|背包|书包|手提包|行李箱|拉杆箱|钥匙扣|太阳镜|墨镜|项链|手链|耳环|首饰|衬衫|[Tt]恤|裙子?|裤子?|牛仔裤|短裤|外套|大衣|毛衣|卫衣|袜子?|鞋子?|运动鞋|拖鞋|凉鞋|靴子?|帽子?|手套|围巾|睡衣|玩具|玩偶|公仔|积木|拼图|婴儿车|尿布|纸尿裤|奶嘴|奶瓶|猫粮|狗粮|猫砂|鱼缸|鲜花|花束|种子|花盆|水管|铲子|烧烤架|吊床|帐篷|自行车|单车|头盔|滑板|哑铃|跑步机|锤子|电钻|螺丝刀|扳手|梯子|工具箱|蜂蜜|巧克力|饼干|零食|糖果|水果|香蕉|苹果|牛奶|面包|鸡蛋|果汁|手机壳?|瑜伽垫|垫子|衣服|果酱|面条|红酒|啤酒|书籍|杂志|吉他|钢琴|微波炉|烤箱|烤面包机|榨汁机|豆浆机|冰箱|洗衣机|吸尘器|空调|暖气|取暖器|加湿器|除湿机|电风扇|风扇|扇子)$/u

/** Whether a noun is what shops sell by that name; of several words the last decides. O(length). */
export function isGoodsWord(noun: string): boolean {
  if (/\p{Script=Han}/u.test(noun)) return han.test(noun)
  const last = noun.toLowerCase().split(/\s+/u).at(-1) ?? ''
  return singularsOf(last).some((word) => english.has(word))
}

/** The word, and what it may be the plural of. */
function singularsOf(word: string): readonly string[] {
  return [
    word,
    word.replace(/s$/u, ''),
    word.replace(/es$/u, ''),
    word.replace(/ies$/u, 'y'),
    word.replace(/ves$/u, 'f'),
    word.replace(/ves$/u, 'fe'),
  ]
}
