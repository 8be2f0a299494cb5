const listOf = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/u)

/** Towns, districts, cities and countries in English, in lower case. */
export const placeNames: ReadonlySet<string> = new Set(
  listOf(`
singapore, sg, s'pore, spore, ang mo kio, amk, bedok, bishan, boon lay, bukit batok, bukit merah, bukit panjang, bukit timah, changi,
choa chu kang, cck, clementi, geylang, hougang, jurong, jurong east, jurong west, kallang, lim chu kang, marine parade, newton, novena,
orchard, outram, pasir ris, paya lebar, pioneer, potong pasir, punggol, queenstown, rochor, sembawang, sengkang, serangoon, simei,
tampines, tanah merah, tanglin, tengah, tiong bahru, toa payoh, tuas, woodlands, yishun, chinatown, little india, kampong glam,
bugis, dhoby ghaut, raffles place, tanjong pagar, tanjong rhu, katong, joo chiat, siglap, east coast, west coast, holland village,
buona vista, one-north, dover, harbourfront, telok blangah, sentosa, sentosa cove, marina bay, city hall, lavender mrt, farrer park, macpherson,
aljunied, eunos, kembangan, ubi, kovan, lorong chuan, upper thomson, thomson, braddell, caldecott, bayfront, redhill, tiong bahru plaza,
commonwealth, haw par villa, pasir panjang, bukit gombak, yew tee, kranji, admiralty, khatib, canberra, buangkok, loyang, tai seng, bartley, mountbatten, balestier, river valley, robertson quay, clarke quay,
malaysia, johor, johor bahru, jb, kuala lumpur, kl, penang, george town, malacca, melaka, ipoh, kota kinabalu, kuching, sabah, sarawak,
selangor, petaling jaya, pj, shah alam, subang, subang jaya, klang, seremban, kuantan, kedah, kelantan, terengganu, perak, pahang, putrajaya, cyberjaya, langkawi, cameron highlands, genting highlands, genting, port dickson, desaru, tioman, mersing, taiping, kulai, pontian, batu pahat, muar, alor setar, miri, iskandar puteri, skudai,
indonesia, jakarta, bali, batam, bintan, surabaya, bandung, medan, yogyakarta, thailand, bangkok, phuket, chiang mai, vietnam, hanoi, ho chi minh city, saigon, da nang,
philippines, manila, cebu, cambodia, phnom penh, laos, myanmar, yangon, brunei, bandar seri begawan, timor-leste,
china, mainland china, beijing, shanghai, guangzhou, shenzhen, chengdu, hangzhou, nanjing, wuhan, xi'an, xian, chongqing, tianjin, suzhou, xiamen, qingdao, dalian, kunming, guilin, harbin, fuzhou, ningbo, dongguan, guangdong, fujian, sichuan, zhejiang, yunnan, hainan, sanya, zhuhai,
hong kong, hongkong, hk, kowloon, tsim sha tsui, mong kok, causeway bay, wan chai, sha tin, new territories, lantau, macau, macao, taiwan, taipei, new taipei, kaohsiung, taichung, tainan, hsinchu, taoyuan,
japan, tokyo, osaka, kyoto, yokohama, sapporo, fukuoka, nagoya, okinawa, hokkaido, korea, south korea, seoul, busan, jeju, india, mumbai, delhi, new delhi, bangalore, bengaluru, chennai, hyderabad, kolkata, pune, kerala, goa, tamil nadu, ahmedabad, jaipur, kochi,
sri lanka, colombo, nepal, kathmandu, bangladesh, dhaka, pakistan, karachi, lahore, maldives, mongolia,
australia, aus, sydney, melbourne, perth, brisbane, adelaide, gold coast, hobart, darwin, tasmania, queensland, new south wales, new zealand, auckland, wellington, christchurch, fiji,
uk, u.k., united kingdom, great britain, britain, england, scotland, wales, northern ireland, ireland, london, manchester, birmingham, liverpool, leeds, bristol, edinburgh, glasgow, cardiff, belfast, dublin, oxford, cambridge, brighton, nottingham, sheffield, newcastle, kent, surrey,
usa, u.s.a., u.s., united states, america, new york, nyc, los angeles, san francisco, chicago, boston, seattle, texas, houston, dallas, austin, california, florida, miami, washington, atlanta, denver, las vegas, hawaii, philadelphia, san diego, portland, new jersey, brooklyn, manhattan,
canada, toronto, vancouver, montreal, ottawa, calgary, mexico, brazil, argentina, chile, peru, colombia, sao paulo,
france, paris, lyon, nice france, germany, berlin, munich, frankfurt, hamburg, spain, madrid, barcelona, portugal, lisbon, italy, rome, milan, venice, florence, netherlands, holland, amsterdam, rotterdam, belgium, brussels, switzerland, zurich, geneva, austria, vienna, sweden, stockholm, norway, oslo, denmark, copenhagen, finland, helsinki, iceland, poland, warsaw, prague, hungary, budapest, greece, athens, turkey, istanbul, russia, moscow, ukraine, kyiv, romania, croatia,
dubai, abu dhabi, uae, qatar, doha, saudi arabia, riyadh, israel, egypt, cairo, south africa, johannesburg, cape town, nigeria, lagos, kenya, nairobi, mauritius,
europe, asia, southeast asia, africa, east malaysia, west malaysia`),
)

/** Such of them as are words or names of other things: they count with a capital or after a word for a place. */
export const doubtfulPlaces: ReadonlySet<string> = new Set(
  listOf(
    'sg, aus, orchard, pioneer, newton, commonwealth, dover, jb, kl, pj, hk, uk, cck, amk, thomson, admiralty, nice france, perth, reading, china, turkey, victoria, florence, austin, dallas, sydney, chelsea, oxford, cambridge, kent, surrey, lyon, jordan, chad, georgia, holland, wales, bath, redhill, tengah, ubi, muar, subang, lavender mrt, city hall, east coast, west coast, gold coast, bali, goa, asia, europe, america, washington, wellington, darwin, canberra, rome, venice, paris, portland, medan, spore, us',
  ),
)

/** Places in Chinese, simplified. */
export const hanPlaces: readonly string[] = listOf(`
新加坡, 狮城, 坡县, 宏茂桥, 勿洛, 碧山, 文礼, 武吉巴督, 红山, 武吉班让, 武吉知马, 樟宜, 蔡厝港, 金文泰, 芽笼, 后港, 裕廊, 裕廊东, 裕廊西, 加冷, 林厝港, 马林百列, 牛顿, 诺维娜, 乌节, 乌节路, 欧南园,
巴西立, 白沙, 巴耶利峇, 波东巴西, 榜鹅, 女皇镇, 梧槽, 三巴旺, 盛港, 实龙岗, 四美, 淡滨尼, 东陵, 登加, 中峇鲁, 大巴窑, 大士, 兀兰, 义顺, 牛车水, 小印度, 甘榜格南, 武吉士, 多美歌, 莱佛士坊, 丹戎巴葛, 加东, 如切, 东海岸, 西海岸, 荷兰村, 波那维斯达, 纬壹, 港湾, 直落布兰雅, 圣淘沙, 滨海湾, 政府大厦, 花拉公园, 麦波申, 阿裕尼, 友诺士, 景万岸, 乌美, 高文, 罗弄泉, 汤申, 布莱德, 红茂桥, 巴西班让, 克兰芝, 海军部, 卡迪, 坎贝拉, 万国, 罗央, 大成, 马里士他, 里峇峇利, 克拉码头, 惹兰勿刹,
马来西亚, 大马, 柔佛, 新山, 柔佛新山, 吉隆坡, 槟城, 槟岛, 乔治市, 马六甲, 怡保, 亚庇, 古晋, 沙巴, 砂拉越, 雪兰莪, 八打灵再也, 八打灵, 莎阿南, 梳邦, 巴生, 芙蓉, 关丹, 吉打, 吉兰丹, 登嘉楼, 霹雳, 彭亨, 布城, 兰卡威, 金马仑, 金马仑高原, 云顶, 云顶高原, 波德申, 迪沙鲁, 古来, 居銮, 峇株巴辖, 麻坡, 东马, 西马, 士古来, 美里,
印尼, 印度尼西亚, 雅加达, 巴厘岛, 巴淡, 巴淡岛, 民丹岛, 泗水, 泰国, 曼谷, 普吉, 普吉岛, 清迈, 越南, 河内, 胡志明市, 菲律宾, 马尼拉, 柬埔寨, 金边, 老挝, 缅甸, 仰光, 文莱,
中国, 大陆, 内地, 北京, 上海, 广州, 深圳, 成都, 杭州, 南京, 武汉, 西安, 重庆, 天津, 苏州, 厦门, 青岛, 大连, 昆明, 桂林, 哈尔滨, 福州, 宁波, 东莞, 佛山, 长沙, 郑州, 济南, 沈阳, 长春, 合肥, 南昌, 南宁, 贵阳, 兰州, 海口, 三亚, 珠海, 中山市, 惠州, 无锡, 常州, 温州, 泉州, 汕头, 石家庄, 太原, 西宁, 银川, 拉萨, 乌鲁木齐, 呼和浩特, 义乌, 嘉兴, 绍兴, 徐州, 烟台,
广东, 福建, 四川, 浙江, 江苏, 云南, 海南, 山东, 湖南, 湖北, 河南, 河北, 广西, 贵州, 陕西, 山西, 安徽, 江西, 辽宁, 吉林省, 黑龙江, 内蒙古, 新疆, 西藏, 甘肃, 青海, 宁夏,
朝阳区, 海淀区, 浦东, 浦东新区, 徐汇区, 静安区, 天河区, 越秀区, 南山区, 福田区, 罗湖区, 宝安区, 龙岗区,
香港, 九龙, 尖沙咀, 旺角, 铜锣湾, 湾仔, 沙田, 新界, 大屿山, 观塘, 荃湾, 元朗, 屯门, 将军澳, 油麻地, 深水埗, 北角, 港岛, 澳门, 台湾, 台北, 新北, 台北市, 新北市, 高雄, 台中, 台南, 新竹, 桃园, 基隆, 嘉义, 屏东, 花莲, 宜兰, 板桥, 高雄市, 台中市, 台南市, 桃园市, 大安区, 信义区, 中山区,
日本, 东京, 大阪, 京都, 横滨, 札幌, 福冈, 名古屋, 冲绳, 北海道, 韩国, 首尔, 釜山, 济州岛, 印度, 孟买, 德里, 新德里, 班加罗尔, 金奈, 斯里兰卡, 尼泊尔, 孟加拉, 巴基斯坦, 马尔代夫, 蒙古国,
澳洲, 澳大利亚, 悉尼, 雪梨市, 墨尔本, 珀斯, 布里斯班, 阿德莱德, 堪培拉, 黄金海岸, 新西兰, 纽西兰, 奥克兰, 惠灵顿, 基督城,
布里斯托, 布里斯托尔, 利兹, 谢菲尔德, 南安普顿, 约克, 英国, 英格兰, 苏格兰, 威尔士, 爱尔兰, 伦敦, 曼彻斯特, 伯明翰, 利物浦, 爱丁堡, 都柏林, 牛津, 剑桥, 美国, 纽约, 洛杉矶, 旧金山, 三藩市, 芝加哥, 波士顿, 西雅图, 德州, 休斯顿, 加州, 佛罗里达, 华盛顿, 拉斯维加斯, 夏威夷, 加拿大, 多伦多, 温哥华, 蒙特利尔, 墨西哥, 巴西, 阿根廷, 智利, 秘鲁,
达士岭, 杨厝港, 丹那美拉, 德光岛, 三峇旺, 巴耶里峇, 波那维斯塔, 万礼, 海湾舫, 花柏山, 索美塞, 福康宁, 加基武吉, 勿拉士峇沙, 维多利亚街, 珊顿道, 实乞纳, 丹绒禺, 丹戎禺, 乌敏岛, 桥北路, 桥南路, 史各士路, 丝丝街, 罗敏申路, 必麒麟街, 荷兰路,
柔佛巴鲁, 蒲种, 加影, 万挠, 安邦, 蕉赖, 满家乐, 白沙罗, 孟沙, 双威, 梳邦再也, 依斯干达, 笨珍, 昔加末, 曼绒, 北海, 大山脚, 双溪大年, 亚罗士打, 瓜拉登嘉楼, 哥打巴鲁, 玻璃市, 劳勿, 文冬, 山打根, 斗湖, 纳闽, 诗巫, 民都鲁, 森美兰, 巴生港, 武吉免登, 士乃,
海淀, 闵行, 松江, 徐汇, 徐家汇, 陆家嘴, 中关村, 望京, 番禺, 顺德, 昆山, 常熟, 南通, 扬州, 镇江, 洛阳, 开封, 保定, 唐山, 秦皇岛, 威海, 潍坊, 临沂, 淄博, 吉林, 大庆, 芜湖, 绵阳, 遵义, 丽江, 柳州, 湛江, 茂名, 江门, 肇庆, 清远, 揭阳, 潮州, 梅州, 金华, 台州, 湖州, 漳州, 莆田, 龙岩, 赣州, 九江, 株洲, 湘潭, 宜昌, 襄阳, 荆州, 咸阳, 包头, 大同, 廊坊, 邯郸, 雄安,
彰化, 云林, 苗栗, 南投, 台东, 澎湖, 金门, 马祖, 中坜, 淡水, 三重, 新庄, 永和, 西门町, 士林, 内湖, 南港, 松山, 万华, 北投, 竹北, 凤山, 左营,
中环, 金钟, 上环, 西环, 天水围, 大埔, 上水, 粉岭, 葵涌, 青衣, 红磡, 何文田, 九龙塘, 九龙湾, 钻石山, 黄大仙, 慈云山, 鲗鱼涌, 筲箕湾, 柴湾, 西贡, 马鞍山, 东涌, 跑马地, 美孚, 长沙湾, 佐敦,
霍巴特, 塔斯马尼亚, 昆士兰, 新南威尔士, 维多利亚州, 渥太华, 卡尔加里, 费城, 迈阿密, 亚特兰大, 丹佛, 底特律, 奥斯汀, 达拉斯, 圣地亚哥, 波特兰, 加利福尼亚, 得州, 新泽西, 科隆, 斯德哥尔摩, 哥本哈根, 赫尔辛基, 奥斯陆, 华沙, 布达佩斯, 马赛, 那不勒斯, 波尔图, 内罗毕, 肯尼亚, 尼日利亚, 摩洛哥, 伊朗, 伊拉克, 科威特, 阿曼, 约旦, 朝鲜, 仙台, 广岛, 神户, 奈良, 长崎, 熊本, 仁川, 大邱, 芽庄, 岘港, 宿务, 长滩岛, 龙目岛, 日惹, 万隆, 棉兰, 暹粒, 芭提雅, 华欣, 合艾, 曼德勒, 不丹, 中东, 北美, 南美,
法国, 巴黎, 里昂, 德国, 柏林, 慕尼黑, 法兰克福, 汉堡市, 西班牙, 马德里, 巴塞罗那, 葡萄牙, 里斯本, 意大利, 罗马, 米兰, 威尼斯, 佛罗伦萨, 荷兰, 阿姆斯特丹, 比利时, 布鲁塞尔, 瑞士, 苏黎世, 日内瓦, 奥地利, 维也纳, 瑞典, 挪威, 丹麦, 芬兰, 冰岛, 波兰, 捷克, 布拉格, 匈牙利, 希腊, 雅典, 土耳其, 伊斯坦布尔, 俄罗斯, 莫斯科, 乌克兰,
迪拜, 阿布扎比, 阿联酋, 卡塔尔, 沙特, 以色列, 埃及, 开罗, 南非, 欧洲, 亚洲, 东南亚, 非洲`)
