/** Relatives and friends, after whom a name follows: 女儿思琪. */
export const kin =
  '太太|我[爸妈哥姐弟妹]|妈妈|爸爸|爷爷|奶奶|外婆|外公|阿姨|婆婆|公公|岳母|岳父|丈母娘|女儿|儿子|孙子|孙女|外甥女?|侄[子女]|同事|同学|老公|老婆|爱人|妻子|丈夫|未婚[妻夫]|姐姐|妹妹|哥哥|弟弟|室友|邻居|朋友|男友|女友|闺蜜|表[姐妹哥弟]|堂[姐妹哥弟]|舅舅|姑姑|新郎|新娘|房东'

/** People by what they work, after whom a name follows: 门卫老赵. */
export const workers =
  '前台的|管家|楼管|行政|采购|会计|公司的|客户|店主|业主|队友|门卫|保安|管理员|物业|前台|司机|快递员|送货员|送货的|店员|员工|导购|客服|专员|小哥|秘书|助理|师傅|财务|保姆|女佣|护士|经理|主管|组长|店长|实习生|老师|楼下|楼上|隔壁|对面|负责的|值班的'

/** Family names that are seldom anything else, so that a few characters around them make a name of them. */
export const plainFamilies =
  '王李张刘陈杨黄赵吴周徐孙朱胡郭林梁郑罗宋谢韩曹许邓萧冯曾蔡彭潘袁董苏吕魏蒋杜沈傅卢汪崔任陆廖姚邱谭韦贾邹孟秦阎薛侯郝邵赖贺尹洪龚黎颜庄倪翟翁柯詹'

/** Titles of one character, which need more around them: 陈太, 李哥. */
export const shortTitles = '[太总生哥姐姨叔伯嫂董]'

/** Titles behind a family name. */
export const titles =
  '先生|女士|小姐|太太|阿姨|叔叔|老师|师傅|医生|医师|护士|律师|教练|经理|老板|主任|主管|组长|店长|院长|校长|教授|会计|同学|秘书|伯伯|伯母|奶奶|爷爷|大哥|大姐|大叔|大妈|大婶|阿嫂|阿伯|阿叔|师奶|婆婆'
