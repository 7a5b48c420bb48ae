import { firstLocale, rememberLocale, sharedMessages, type LocaleCode } from '@qingdan/shared'
import { createI18n } from 'vue-i18n'
import { en } from './en'
import { zh } from './zh'

/** Chinese first; the choice is remembered in this browser. */
export const i18n = createI18n({
  legacy: false,
  locale: firstLocale(localStorage),
  fallbackLocale: 'zh-CN',
  missingWarn: false,
  fallbackWarn: false,
  messages: {
    'zh-CN': { ...sharedMessages['zh-CN'], ...zh },
    en: { ...sharedMessages.en, ...en },
  },
})

export function currentLocale(): LocaleCode {
  return i18n.global.locale.value as LocaleCode
}

export function changeLocale(locale: LocaleCode): void {
  i18n.global.locale.value = locale
  rememberLocale(localStorage, locale)
}
