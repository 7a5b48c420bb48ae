import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import Components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    vue(),
    // Element Plus by the piece: the whole library would be 292 kB gzip.
    Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
  ],
  build: {
    target: 'es2022',
    // Nothing inline: the strict Content-Security-Policy allows scripts and styles from files of this origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: 'happy-dom',
    isolate: false, // every file cleans up after itself, in any order; libraries are read once
    include: ['test/**/*.test.ts'],
    css: false,
    server: { deps: { inline: [/element-plus/, /@qingdan/] } },
  },
})
