import type { Language, Text } from '../../data/index.ts'
import { escapeHtml } from '../escapeHtml.ts'
import { profile as en } from '../pages/words/profile.en.ts'
import { profile as zh } from '../pages/words/profile.zh.ts'
import type { ProfileView } from './profileView.ts'
import { type Fact, type Section, sectionsOf } from './sections.ts'

/** A customer's own profile as a page's title and body. */
export function profilePage(
  { shop, ...view }: ProfileView & { readonly shop: Text },
  language: Language,
): { readonly title: string; readonly body: readonly string[] } {
  const w = words[language]
  const name = escapeHtml(shop[language])
  return {
    title: `${w.title} · ${name}`,
    body: [
      '<header>',
      `<a href="/?lang=${language}">${name}</a>`,
      `<a href="?lang=${w.otherLanguage}" lang="${w.otherTag}" hreflang="${w.otherTag}">${w.other}</a>`,
      '</header>',
      '<main>',
      `<h1>${w.title}</h1>`,
      ...told(view, language),
      '</main>',
    ],
  }
}

function told({ profiled, ...view }: ProfileView, language: Language): readonly string[] {
  const w = words[language]
  if (profiled.kind === 'absent') return [`<p>${w.absent[profiled.reason]}</p>`]
  const sections = sectionsOf(profiled.profile, { ...view, language })
  return [`<p>${w.why}</p>`, ...sections.map((section) => sectionHtml(section, w.none))]
}

const sectionHtml = ({ title, facts }: Section, none: string): string =>
  [
    `<section><h2>${title}</h2>`,
    facts.length === 0 ? `<p>${none}</p>` : `<dl>${facts.map(factHtml).join('')}</dl>`,
    '</section>',
  ].join('')

const factHtml = ({ term, value, note, share }: Fact): string =>
  [
    `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}`,
    share === undefined ? '' : `<meter value="${share.toFixed(3)}" aria-hidden="true"></meter>`,
    note === undefined ? '' : `<small>${escapeHtml(note)}</small>`,
    '</dd></div>',
  ].join('')

const words = {
  en: {
    title: 'Your profile',
    other: '中文',
    otherTag: 'zh-Hans',
    otherLanguage: 'zh',
    none: en.none,
    why: 'We know this of you because you agreed to personal suggestions, and our staff see the same. Write “no personal suggestions” in the chat to stop that: it counts from your next message on, and there is no profile of you any more.',
    absent: {
      'no-consent':
        'There is no profile of you, as you have not agreed to personal suggestions. Nothing that we suggest is personal.',
      'orders-unreachable':
        'Your profile cannot be put together just now, as the order system does not answer. Please try again later.',
    },
  },
  zh: {
    title: '您的画像',
    other: 'English',
    otherTag: 'en',
    otherLanguage: 'en',
    none: zh.none,
    why: '您同意过个性化推荐，所以我们了解到这些，客服看到的也一样。不想要了，在聊天里说一声“不要个性化推荐”就行：从您的下一条消息起生效，画像也就没有了。',
    absent: {
      'no-consent': '您没有同意个性化推荐，所以没有您的画像，我们的推荐也都不是个性化的。',
      'orders-unreachable': '订单系统暂时没有回应，现在还拼不出您的画像，请稍后再试。',
    },
  },
} as const
