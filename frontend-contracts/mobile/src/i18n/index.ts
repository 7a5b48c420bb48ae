import { sharedMessages } from '@qingdan/shared'
import { watch } from 'vue'
import { createI18n } from 'vue-i18n'
import { settings } from '../platform/settings'
import { en } from './en'
import { zh } from './zh'

export const i18n = createI18n({
  legacy: false,
  locale: settings.locale,
  fallbackLocale: 'zh-CN',
  messages: {
    'zh-CN': { ...sharedMessages['zh-CN'], ...zh },
    en: { ...sharedMessages.en, ...en },
  },
})

/** Follows the language that the person chose. */
export function useLanguage(): void {
  watch(
    () => settings.locale,
    (locale) => {
      i18n.global.locale.value = locale
    },
    { immediate: true },
  )
}
