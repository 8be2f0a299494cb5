import { useLanguage } from '../language.tsx'
import * as en from '../words/en.ts'
import * as zh from '../words/zh.ts'

const words = { en: en.shop, zh: zh.shop }

export const useShopWords = (): typeof en.shop => words[useLanguage()]
