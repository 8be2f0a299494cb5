import { useLanguage } from '../language.tsx'
import * as en from '../words/en.ts'
import * as zh from '../words/zh.ts'

const words = { en: en.customers, zh: zh.customers }

export type CustomersWords = typeof en.customers

export const useCustomersWords = (): CustomersWords => words[useLanguage()]
