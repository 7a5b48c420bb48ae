import { sharedEn } from './messages.en'
import { sharedZh } from './messages.zh'

export type LocaleCode = 'zh-CN' | 'en'
export const LOCALES: readonly { readonly code: LocaleCode; readonly name: string }[] = [
  { code: 'zh-CN', name: '中文' },
  { code: 'en', name: 'English' },
]

/** Words both front ends use; merge them into vue-i18n's messages under their own keys. */
export const sharedMessages = { 'zh-CN': sharedZh, en: sharedEn } as const

/** One shared message by its dotted key, with `{name}` filled in. An unknown key comes back as it is. */
export function message(locale: LocaleCode, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  let found: unknown = sharedMessages[locale]
  for (const step of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[step]
  if (typeof found !== 'string') return key
  return found.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** True if there is a word for this key: lets unknown enum values be shown as they came. */
export function hasMessage(key: string): boolean {
  return message('zh-CN', key) !== key
}

const STORED = 'qd.locale'

/** The language chosen before, else Chinese. */
export function firstLocale(store: Pick<Storage, 'getItem'>): LocaleCode {
  const stored = store.getItem(STORED)
  return stored === 'en' ? 'en' : 'zh-CN'
}

/** Keeps the choice and tells the page's language to the browser and to screen readers. */
export function rememberLocale(store: Pick<Storage, 'setItem'>, locale: LocaleCode): void {
  store.setItem(STORED, locale)
  document.documentElement.lang = locale
}
