/** What stands before a sum. */
export const sign = String.raw`(?:(?:s|us|a|au|hk|nt|sg)?\$|sgd|usd|myr|rmb|cny|hkd|twd|aud|eur|gbp|inr|rm|rs\.?|¥|￥|€|£|₹)`

const latin = `(?:(?:sing(?:apore)?|us|aussie)\\s)?dollars?|bucks?|sgd|usd|myr|rmb|cny|hkd|twd|aud|eur|gbp|s\\$|euros?|ringgits?|quid|pounds?|rupees?|cents?`
/** Words that make 块 before them a piece: 三块肥皂. */
const pieces = '皂|布|毯|板|表|垫|巾|蛋糕|巧克力|电池'
const chinese = `新元|新币|新幣|坡币|人民币|马币|令吉|港币|港元|台币|美元|美金|日元|欧元|英镑|澳元|澳币|元|刀|蚊|块钱|毛钱|块(?!\\p{Script=Han}{0,2}(?:${pieces}))`

/** What stands after a sum. */
export const unit = `(?:(?:${latin})(?!\\p{Script=Latin})|${chinese})`
