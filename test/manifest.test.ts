/** What the browser is asked to allow: a change here is a change in what agents must trust. */
import { expect, test } from 'vitest'
import { manifest } from './built'

test('asks for no more than it needs', () => {
  const {
    permissions,
    host_permissions,
    optional_host_permissions,
    optional_permissions,
    externally_connectable,
    content_scripts,
  } = manifest()
  expect([...(permissions as string[])].sort()).toEqual([
    'activeTab',
    'alarms',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ])
  expect(host_permissions).toBeUndefined()
  expect(optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*'])
  expect(optional_permissions).toBeUndefined()
  expect(externally_connectable).toBeUndefined()
  expect(content_scripts).toBeUndefined()
})

test('lets pages frame the panel under a changing address, and nothing else', () => {
  expect(manifest().web_accessible_resources).toEqual([
    { resources: ['panel.html'], matches: ['https://*/*', 'http://localhost/*'], use_dynamic_url: true },
  ])
})

test('our pages run our own scripts and reach no network', () => {
  expect(manifest().content_security_policy).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' data: blob:; form-action 'none'; base-uri 'none'; frame-src 'none'",
  })
})

test('names its commands and takes no key of anybody for them', () => {
  expect(manifest().commands).toEqual({
    'open-window': { description: '__MSG_commandWindow__', global: true },
    search: { description: '__MSG_commandSearch__' },
    'toggle-dock': { description: '__MSG_commandCollapse__' },
    'slot-1': { description: '__MSG_commandFirst__' },
  })
})

test('keeps its id, so that an update keeps the data', () => {
  expect(manifest().key).toMatch(/^MIIB/)
})
