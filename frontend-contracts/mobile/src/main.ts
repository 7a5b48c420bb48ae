import { createApp } from 'vue'
import App from './App.vue'
import { i18n, useLanguage } from './i18n'
import { watchNetwork } from './platform/connection'
import { startPlatform } from './platform/platform'
import { applySettings } from './platform/settings'
import { createAppRouter } from './router'
import './styles/tokens.css'
import { installVant } from './vant'
import './styles/base.css'
import './styles/parts.css'
import './styles/vant.css'

async function start(): Promise<void> {
  applySettings(document.documentElement)
  useLanguage()
  watchNetwork(window)
  const app = createApp(App)
  app.use(i18n)
  installVant(app)
  try {
    await startPlatform()
  } catch (error) {
    showStartFailure(error)
    return
  }
  const router = createAppRouter()
  app.use(router)
  await router.isReady().catch(() => undefined)
  app.mount('#app')
}

/** Without its settings the page can do nothing; it says so and offers the one thing that helps. */
function showStartFailure(error: unknown): void {
  const main = document.createElement('main')
  main.className = 'start-failure'
  const title = document.createElement('h1')
  title.textContent = '暂时打不开 | Cannot open right now'
  const text = document.createElement('p')
  text.textContent = error instanceof Error ? error.message : String(error)
  const again = document.createElement('button')
  again.textContent = '重试 | Try again'
  again.addEventListener('click', () => location.reload())
  main.append(title, text, again)
  document.getElementById('app')?.replaceChildren(main)
}

void start()
