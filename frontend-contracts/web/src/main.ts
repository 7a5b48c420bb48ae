import { loadConfig } from '@qingdan/shared'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { currentLocale, i18n } from './i18n'
import { makeRouter } from './router'
import { startServices } from './services/services'
import { useIdentity } from './stores/identity'
import './styles/base.css'
import './styles/element.css'
import './styles/print.css'

document.documentElement.lang = currentLocale()

async function start(): Promise<void> {
  const services = startServices(await loadConfig(), currentLocale)
  const pinia = createPinia()
  const app = createApp(App).use(pinia).use(i18n)
  const identity = useIdentity(pinia)
  services.session.onChange((who) => { if (who === null) identity.me = null })
  await services.session.restore()
  await identity.load()
  const router = makeRouter()
  app.use(router)
  await router.isReady()
  app.mount('#app')
}

start().catch((error: unknown) => {
  const said = document.createElement('p')
  said.setAttribute('role', 'alert')
  said.className = 'page notice bad'
  said.textContent = `网站没有启动: ${error instanceof Error ? error.message : String(error)}`
  document.getElementById('app')?.replaceChildren(said)
})
