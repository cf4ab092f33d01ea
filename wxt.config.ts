import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'wxt'
import { buildClock, writeSamples } from './test/samples/generate'

// Fixes the unpacked extension's id, which otherwise depends on its folder: a new id would lose the stored data.
// The private half was thrown away; the store build carries its own key.
const SIDELOAD_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6w1QnE2FRQCh+xUlbDWXp+uhVEDbsiWblf4khOa95Ai9KLBs/wQ8Jv48e6j0o6UhllWggN8pnUiqlYT2/URj7mZ5RORL8XuzYlrNw9ZX4dhOtlZ3Qx12uTNq/75H7uKJdxDXomvBcJrVbzUfU7xg6dlIhPXmNSxJiVQCHDPxQKbU+5tBn7hkZw4mNXu1LcaMuqiljqpE/Ut/snv+VRmEQS+zxauzfhtuHDMUaK9RSPp1oUdvRtv025G81HGVAijlxpmgPFvTSE9zBDI0iieNG4eCGLoIEGGvG9rH4i7nopP/5xZc1CP4QXd4sLbz60atitPI+mfkD0U1YvXHx2nTtwIDAQAB'

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' data: blob:; form-action 'none'; base-uri 'none'; frame-src 'none'"

/** Consoles run on https; the practice console on this machine. Narrower patterns would refuse sites that an agent maps. */
const HOSTS = ['https://*/*', 'http://localhost/*']

export default defineConfig({
  imports: false,
  hooks: {
    // The sample shop is drawn anew with every build, so that its open orders are open when somebody tries it.
    'build:publicAssets': (wxt, files) => {
      const folder = join(wxt.config.root, '.output/sample')
      for (const name of writeSamples(folder, buildClock())) {
        if (name.endsWith('.csv')) files.push({ absoluteSrc: join(folder, name), relativeDest: `sample/${name}` })
      }
    },
  },
  outDir: '.output',
  manifestVersion: 3,
  vite: () => ({
    plugins: [react(), tailwindcss()],
    build: { target: 'es2022', modulePreload: false, chunkSizeWarningLimit: 900 },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '120',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: HOSTS,
    // Firefox grants optional hosts to nobody but a person with a mouse: the smoke build brings the practice console's with it.
    ...(browser === 'firefox' && mode === 'smoke' ? { host_permissions: ['http://localhost/*'] } : {}),
    content_security_policy: { extension_pages: CSP },
    web_accessible_resources: [
      { resources: ['panel.html'], matches: HOSTS, ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    // No suggested keys: every Alt and Ctrl+Shift key of the browser's is an input method's or a console's already. The agent
    // gives them one under chrome://extensions/shortcuts; `global` works while a desktop program has the focus.
    commands: {
      'open-window': { description: '__MSG_commandWindow__', ...(browser === 'firefox' ? {} : { global: true }) },
      search: { description: '__MSG_commandSearch__' },
      'toggle-dock': { description: '__MSG_commandCollapse__' },
      'slot-1': { description: '__MSG_commandFirst__' },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'chatside@chatside.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : mode === 'store'
        ? {}
        : { key: SIDELOAD_KEY }),
  }),
})
