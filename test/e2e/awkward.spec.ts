/** Pages with policies and habits that get in the way: the panel works, or what works instead is offered; the page never suffers. */
import { awkwardUrl, openAwkward, pageGoesOn, works } from './awkward-pages'
import { expect, test } from './fixture'
import { see, widthOf } from './layouts'

test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
})

const POLICIES: [name: string, headers: Record<string, string>][] = [
  [
    'a strict content policy',
    {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'none'; child-src 'none'; connect-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      'X-Frame-Options': 'DENY',
    },
  ],
  [
    'trusted types without any policy',
    { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  ],
  [
    'isolation (COEP require-corp)',
    { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  ],
  ['isolation (COEP credentialless)', { 'Cross-Origin-Embedder-Policy': 'credentialless' }],
  [
    'a permissions policy that forbids nearly everything',
    { 'Permissions-Policy': 'clipboard-write=(), clipboard-read=(), fullscreen=(), unload=(), storage-access=()' },
  ],
  ['no referrer, no sniffing', { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' }],
]

for (const [name, headers] of POLICIES)
  test(`${name}: the panel works`, async ({ desk }) => {
    const { page, errors } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk', headers))
    await works(page)
    await pageGoesOn(page)
    expect(errors).toEqual([])
  })

test('a sandboxed document: the panel works or the side panel is offered; nothing is covered', async ({ desk }) => {
  const { page } = await openAwkward(
    desk,
    awkwardUrl(desk.origin, 'desk', { 'Content-Security-Policy': 'sandbox allow-scripts' }),
  )
  await expect
    .poll(async () => (await see(page)).hosts.filter((host) => widthOf(host) > 0).length, { timeout: 15_000 })
    .toBe(1)
  await pageGoesOn(page)
})

test('a page that spoils the prototypes of the language and the tree', async ({ desk }) => {
  const { page, errors } = await openAwkward(desk, awkwardUrl(desk.origin, 'prototypes'))
  await works(page)
  await pageGoesOn(page)
  expect(errors).toEqual([])
})

for (const layout of ['flow', 'viewport', 'rigid'] as const)
  test(`${layout} layout, elements named like the parts of a document and of a form`, async ({ desk }) => {
    const { page, errors } = await openAwkward(desk, awkwardUrl(desk.origin, 'clobber', {}, `&layout=${layout}`))
    await works(page)
    await pageGoesOn(page)
    expect(errors).toEqual([])
  })
