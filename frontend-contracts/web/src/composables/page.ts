import { nextTick, watchEffect } from 'vue'
import { services } from '../services/services'
import { currentLocale } from '../i18n'

/** Sets the page's title: what stands first is what differs. */
export function usePageTitle(title: () => string): void {
  watchEffect(() => {
    const site = currentLocale() === 'en' ? services().config.nameEn : services().config.name
    const own = title()
    document.title = own === '' ? site : `${own} · ${site}`
  })
}

/** Moves focus to an element once it stands on the page. */
export async function focusOn(id: string): Promise<void> {
  await nextTick()
  const element = document.getElementById(id)
  if (element === null) return
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center', behavior: 'auto' })
}
