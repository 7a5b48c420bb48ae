import { sharedMessages } from '@qingdan/shared'
import { enElements, zhElements } from '@qingdan/shared/elements'
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
    'zh-CN': { ...sharedMessages['zh-CN'], ...zhElements, ...zh },
    en: { ...sharedMessages.en, ...enElements, ...en },
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
