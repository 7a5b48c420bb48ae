/// <reference types="vitest/config" />
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** Vant's icon style names a font on a foreign server as a fallback; the content security policy would refuse it on every page. */
function withoutForeignFonts(): Plugin {
  return {
    name: 'qingdan-without-foreign-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!/vant.*\.css/.test(id) || !code.includes('alicdn')) return null
      return { code: code.replace(/,\s*url\((['"]?)(?:https?:)?\/\/at\.alicdn\.com[^)]*\)\s*format\((['"]?)woff\2\)/g, ''), map: null }
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const text = file.type === 'asset' ? String(file.source) : file.code
        if (text.includes('at.alicdn.com')) this.error(`Expected no foreign font, but ${file.fileName} names at.alicdn.com`)
      }
    },
  }
}

export default defineConfig({
  plugins: [
    withoutForeignFonts(),
    vue(),
    VitePWA({
      // A script file, not an inline script: the content security policy allows script-src 'self' only.
      injectRegister: 'script',
      registerType: 'autoUpdate',
      includeAssets: ['icons/*.png', 'icons/*.svg'],
      manifest: {
        name: '清单 办事',
        short_name: '清单',
        description: '行政权力进清单, 清单之外无权力',
        lang: 'zh-CN',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f3f5f9',
        theme_color: '#0b4ea2',
        icons: [
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/config\.json$/],
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
        // Only what is public is cached here. A person's applications live in the application's own store (src/platform/store.ts),
        // which says how old they are and is emptied when she signs out.
        runtimeCaching: [
          {
            urlPattern: ({ url, request }) => request.method === 'GET' && /^\/v1\/(items|regions|categories)(\/|$)/.test(url.pathname),
            handler: 'NetworkFirst',
            options: {
              cacheName: 'qd-public',
              networkTimeoutSeconds: 8,
              expiration: { maxEntries: 120, maxAgeSeconds: 7 * 24 * 3600 },
              cacheableResponse: { statuses: [200] },
            },
          },
        ],
      },
    }),
  ],
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0 },
  test: { environment: 'happy-dom', isolate: false, include: ['test/**/*.test.ts'], server: { deps: { inline: ['vant'] } } },
})
