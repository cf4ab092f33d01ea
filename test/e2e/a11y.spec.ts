/** Our pages for everybody: no violation of WCAG 2 A and AA that a machine can find, in both looks. */
import AxeBuilder from '@axe-core/playwright'
import axe from 'axe-core'
import { expect, test } from './fixture'

const PAGES = [
  'popup.html',
  ...['welcome', 'templates', 'import', 'tiers', 'shops', 'sites', 'keys', 'look'].map(
    (route) => `options.html#/${route}`,
  ),
]

for (const theme of ['light', 'dark'])
  test(`popup and options, ${theme}`, async ({ desk }) => {
    await desk.sampleShop()
    await desk.rpc('settings', 'set', { theme })
    const page = await desk.context.newPage()
    const found: Record<string, string[]> = {}
    for (const path of PAGES) {
      await page.goto(desk.url(path))
      await page.reload()
      await expect(page.locator('h1, h2, [role="tab"]').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']).analyze()
      if (violations.length > 0)
        found[path] = violations.map(
          (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
        )
    }
    expect(found).toEqual({})
    await desk.rpc('settings', 'set', { theme: 'system' })
    await page.close()
  })

for (const theme of ['light', 'dark'])
  test(`the panel beside a chat, ${theme}`, async ({ desk }) => {
    await desk.sampleShop()
    await desk.rpc('settings', 'set', { theme })
    const { page, panel } = await desk.practice('c01')
    // The frame stands in a closed root, where the builder cannot look: the rules run inside the frame itself.
    await panel.evaluate(axe.source)
    const found = await panel.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa'],
      })
      return violations.map(
        (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
      )
    })
    expect(found).toEqual([])
    await desk.rpc('settings', 'set', { theme: 'system' })
    await page.close()
  })
