/** Builds the extensions that figures are measured against: one does nothing, one mounts an empty iframe, one an iframe with React in it. */

import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { ROOT } from '../../start/root'

export type FloorKind = 'idle' | 'empty' | 'react'

const manifest = (key: string) => ({
  manifest_version: 3,
  name: 'Floor',
  version: '1.0',
  key,
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['http://localhost/*'], js: ['content.js'], run_at: 'document_start' }],
  web_accessible_resources: [{ resources: ['frame.html'], matches: ['http://localhost/*'] }],
})

async function bundle(entry: string, out: string, folder: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: join(ROOT, 'test/bench/floors', entry), formats: ['iife'], name: 'floor', fileName: () => out },
    },
  })
}

/** Builds a floor extension; returns its folder. */
export async function buildFloor(kind: FloorKind): Promise<string> {
  const folder = join(ROOT, '.output', `floor-${kind}`)
  mkdirSync(folder, { recursive: true })
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest(key)))
  writeFileSync(join(folder, 'background.js'), '')
  const script = kind === 'react' ? '<script src="frame.js"></script>' : ''
  writeFileSync(join(folder, 'frame.html'), `<!doctype html><meta charset="utf-8"><div id="root"></div>${script}`)
  await bundle(kind === 'idle' ? 'idle.ts' : 'content.ts', 'content.js', folder)
  if (kind === 'react') await bundle('react-frame.tsx', 'frame.js', folder)
  return folder
}
