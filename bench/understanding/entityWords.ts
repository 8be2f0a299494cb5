const wordsOf = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[|\n]\s*/u)
    .flatMap((word) => (/^\p{Script=Han}/u.test(word) ? [word] : [word, `${word} `]))

/**
 * Words by which entities are known, of every kind and every way of reading. A text made of one of them alone costs
 * its reader the most: each place in it is looked into.
 */
export const entityWords: readonly string[] = wordsOf(`
christmas|xmas eve|new year's day|valentine|halloween|cny|chinese new year|cny eve|hari raya|hari raya haji|eid|national day
mother's day|father's day|mid-autumn|dragon boat festival|thanksgiving|black friday|boxing day|last christmas|cny 2025
圣诞|平安夜|元旦|春节|过年|農曆新年|除夕|大年初一|元宵|清明|端午|七夕|中秋|去年中秋|重阳|国庆|五一前|双十一|开斋节|哈芝节|母亲节|情人节
today|tonight|tomorrow|tmr|day after tomorrow|a week from tomorrow|3 days ago|a couple of weeks ago|half a year ago|in two weeks
今天|明晚|大后天|前两天|三天前|半年前|一个半月后|一个多星期前
friday|next fri|a week on friday|friday week|next week friday|friday after next|by wed|周五|下下周三|下周的周五|礼拜天
last week|next month|this quarter|the week after next|weekend|in 2025|first half of the year|上个月|下一周|下半年|第一季度|前年|周末
end of april|beginning of next month|mid june|late last week|year end|月底|去年年底|12月底|3月中旬|年初
in may|last december|march 2025|去年十二月|4月
5 april|april 5th|3/12|2026-03-20|the 20th|the 5th of next month|the first|twenty-first of april|10-12 march
三月五号|3月5号|5号|20日|下个月5号|12月31日
5pm|2-4 pm|17:30|24:00|1730hrs|half past eight|8 o'clock|8 in the evening|at noon|at six thirty|in the morning
晚上八点半|下午3点|2点到4点|上午|三点一刻|凌晨
dark green|light blue|orange|rose gold|navy|深蓝色|米白|红色的|白还是黑
large|xl|size 42|60 x 40 cm|2 litres|queen size|大号|均码|1米5|60乘40
my name is tan wei|mr lim|regards, mei|我叫王小明|陈先生|收件人李娜
12 holland road|blk 123 ang mo kio|singapore 123456|#12-34|orchard|bukit timah|kuala lumpur|新加坡|上海市南京路1号|北京|寄到香港
two dozen|3 pieces|a pair of|x2|qty: 3|twenty five|两个|三十件|一打
$30|s$1,250.50|30 dollars|under 50|between 20 and 30|三百块|9块9|五十元以内|一千二
order a1001|so-2024-001|po number is 12|订单号1001
kit-01|kettle|owlet lamp|desk lamp|台灯|茶壶
mei@example.com|www.example.com|+65 9123 4567|13800138000
`)
