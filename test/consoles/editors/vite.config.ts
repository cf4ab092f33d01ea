import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Draft.js and React DOM 17 get the React they were written for; everybody else the project's own. */
const olderReact: Plugin = {
  name: 'older-react',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !/node_modules[\\/](draft-js|react-dom17)[\\/]/.test(importer)) return null
    if (source === 'react') return this.resolve('react17', importer)
    return source === 'react-dom' ? this.resolve('react-dom17', importer) : null
  },
}

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [olderReact],
  define: { global: 'globalThis' },
  build: {
    outDir: here('../../../.output/editors'),
    emptyOutDir: true,
    minify: false,
    modulePreload: false,
    reportCompressedSize: false,
    target: 'es2022',
    chunkSizeWarningLimit: 9000,
    rollupOptions: { input: [here('desk.html'), here('frame.html')] },
  },
})
