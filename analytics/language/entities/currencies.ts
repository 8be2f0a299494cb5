/** What stands before a sum. */
export const sign = String.raw`(?:(?:s|us|a|au|hk|nt|sg)?\$|sgd|usd|myr|rmb|cny|hkd|twd|aud|eur|gbp|inr|rm|rs\.?|¥|￥|€|£|₹)`

const latin = `(?:(?:sing(?:apore)?|us|aussie)\\s)?dollars?|bucks?|sgd|usd|myr|rmb|cny|hkd|twd|aud|eur|gbp|s\\$|euros?|ringgits?|quid|pounds?|rupees?|cents?`
/** Currencies by their names in Chinese, which stand after a sum or before it. */
export const named =
  '新元|新币|新幣|坡币|人民币|马币|令吉|林吉特|港币|港元|港纸|台币|新台币|美元|美金|日元|日币|欧元|英镑|澳元|澳币|加元|泰铢|韩元|卢布|卢比'
const chinese = `${named}|[元圆](?!旦|宵|素)|(?<!一)刀(?!具|架|片|刃|鞘|叉|柄|工|法|剪)|蚊(?![子香帐虫])|欧(?![洲美式姆])|镑|块钱|毛钱|分钱|块`

/** What stands after a sum. */
export const unit = `(?:(?:${latin})(?!\\p{Script=Latin})|${chinese})`
