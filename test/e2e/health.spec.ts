/** Site health: what is found is green, what is read by a second choice amber, what is needed and gone red, in words and signs. */
import type { Frame, Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, test } from './fixture'

test.beforeEach(({ desk }) => desk.sampleShop())
test.afterEach(async ({ desk }) => {
  await desk.rpc('settings', 'set', { theme: 'system' })
  for (const page of desk.context.pages().slice(1)) await page.close()
})

const light = (panel: Frame) => panel.getByRole('button', { name: /^站点健康：/ })
const pane = (panel: Frame) => panel.getByRole('dialog', { name: /^站点健康/ })

/** Hides a part of the page from every candidate, as a new version of a console would; returns how to put it back. */
async function lose(page: Page, css: string): Promise<() => Promise<void>> {
  await page.evaluate((css) => {
    const part = document.querySelector(css)!
    const kept = { id: part.id, class: part.className }
    Object.assign(window, { putBack: () => Object.assign(part, { id: kept.id, className: kept.class }) })
    part.id = 'another'
    part.className = 'another'
  }, css)
  return () => page.evaluate(() => (window as unknown as { putBack(): void }).putBack())
}

test('all found: green, said in words', async ({ desk }) => {
  const { panel } = await desk.practice('c01', 'composer=kit')
  await expect(light(panel)).toHaveAccessibleName('站点健康：都正常')
  await light(panel).click()
  await expect(pane(panel)).toContainText('都正常')
  await pane(panel)
    .getByText(/其余 \d+ 项/)
    .click()
  await expect(pane(panel).getByRole('listitem').filter({ hasText: '输入框' })).toContainText('正常')
})

test('found by a second choice: amber, and the part is named', async ({ desk }) => {
  const { panel } = await desk.practice('c01', 'composer=textarea')
  await expect(light(panel)).toHaveAccessibleName('站点健康：能用，有几处用的备选')
  await light(panel).click()
  await expect(pane(panel).getByRole('listitem').filter({ hasText: '输入框' })).toContainText('用的备选')
})

test('a needed part that goes is red with the time it last worked; it recovers by itself @storage', async ({
  desk,
}) => {
  const { page, panel } = await desk.practice('c01', 'composer=textarea')
  await expect(light(panel)).toHaveAccessibleName(/能用/)
  const seen = async () => {
    const sites = await desk.rpc<{ siteId: string; roles: { role: string; state: string; goodAt: number | null }[] }[]>(
      'sites',
      'health',
      {},
    )
    return sites.find(({ siteId }) => siteId === 'practice')?.roles.find(({ role }) => role === 'composer')
  }
  await expect.poll(async () => (await seen())?.state).toBe('fallback')
  const putBack = await lose(page, '#composer')
  await expect(light(panel)).toHaveAccessibleName('站点健康：有要紧的找不到了')
  await expect(panel.getByText(/找不到：输入框/)).toBeVisible()
  await light(panel).click()
  const line = pane(panel).getByRole('listitem').filter({ hasText: '输入框' }).first()
  await expect(line).toContainText('找不到')
  await expect(line).toContainText(/上次正常 \d\d:\d\d/)
  await expect.poll(async () => (await seen())?.state).toBe('missing')
  expect((await seen())?.goodAt).toBeGreaterThan(Date.now() - 120_000)
  // Options and popup say the same, from memory.
  const options = await desk.context.newPage()
  await options.goto(desk.url('options.html#/sites'))
  const entry = options.getByRole('listitem').filter({ hasText: '练习台' }).first()
  await entry.getByText('站点健康：有要紧的找不到了').click()
  await expect(entry.getByRole('listitem').filter({ hasText: '输入框' }).first()).toContainText('上次正常')
  await putBack()
  await expect(light(panel)).toHaveAccessibleName(/能用/)
  await expect(entry.getByText('站点健康：能用，有几处用的备选')).toBeVisible()
})

test('a part that the panel can do without is amber when it goes', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01', 'composer=textarea')
  await page.locator('#desk').evaluate((element) => element.setAttribute('data-agent', ''))
  await expect(light(panel)).toHaveAccessibleName('站点健康：能用，有些读不到')
  await light(panel).click()
  await expect(pane(panel).getByRole('listitem').filter({ hasText: '子账号' })).toContainText('读不全')
})

test('the report carries selectors and counts, and nothing of anybody', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01', 'composer=textarea')
  await page.locator('#composer').fill('草稿里的金丝雀 6931234567890123451')
  const planted = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('[data-message-id], .cs-conversation, [data-order-panel] *')].flatMap(
      (element) => [
        ...(element.textContent ?? '').split(/\s+/),
        ...element.getAttributeNames().map((name) => element.getAttribute(name) ?? ''),
      ],
    )
    const desk = document.querySelector<HTMLElement>('#desk')!
    return [...texts, desk.dataset.shop ?? '', desk.dataset.agent ?? '', '金丝雀', '6931234567890123451'].filter(
      (text) => /\p{Script=Han}{2}|\d{6}/u.test(text),
    )
  })
  expect(planted.length).toBeGreaterThan(40)
  await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await light(panel).click()
  await pane(panel).getByRole('button', { name: '复制报告' }).click()
  await expect(pane(panel).getByText('已复制')).toBeVisible()
  await page.bringToFront()
  await page.locator('#composer').focus()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toMatch(/^Chatside [\d.]+, Chromium \d+, \d{4}-/)
  expect(report).toContain('addresses http://localhost/*')
  expect(report).toMatch(/composer: fallback, candidate 1, last seen working/)
  expect(report).toMatch(/1 \[data-chat-id\] #composer ×1/)
  expect([...new Set(planted)].filter((text) => report.includes(text))).toEqual([])
})

for (const theme of ['light', 'dark'])
  test(`the open pane breaks no accessibility rule, ${theme}`, async ({ desk }) => {
    await desk.rpc('settings', 'set', { theme })
    const { page, panel } = await desk.practice('c01', 'composer=textarea')
    await lose(page, '#composer')
    await expect(light(panel)).toHaveAccessibleName(/找不到/)
    await light(panel).click()
    await expect(pane(panel).getByRole('button', { name: '复制报告' })).toBeVisible()
    await panel.evaluate(axe.source)
    const found = await panel.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa'],
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
    })
    expect(found).toEqual([])
  })
