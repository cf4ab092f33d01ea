/** A browser of its own for the site lab, with the kits' desks granted and nothing mapped, and an agent whose clicks are counted. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Frame, type Locator, type Page } from '@playwright/test'
import { findBrowser } from '../start/browser'
import { type Started, type StorageMode, startExtension } from '../start/extension'
import { panelOf } from '../start/first-steps'
import { serveConsoles } from '../start/serve'

export const ELEMENTS = 'https://im.elements.example/desk'
export const ADVANCED = 'https://im.advanced.example/desk'

export interface LabBrowser extends Started {
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>
  rpc<T>(service: string, op: string, args: object): Promise<T>
  stop(): Promise<void>
}

export async function labBrowser(storage: StorageMode): Promise<LabBrowser> {
  const consoles = await serveConsoles()
  const options = {
    executablePath: findBrowser(),
    storage,
    profile: mkdtempSync(join(tmpdir(), 'chatside-lab-')),
    resolverRules: consoles.resolverRules,
    hosts: [ELEMENTS, ADVANCED, 'https://mms.pinduoduo.com/'].map((url) => `${new URL(url).origin}/*`),
  }
  let started = await startExtension(options)
  const lab: LabBrowser = {
    ...started,
    async restart() {
      await started.context.close()
      started = await startExtension(options)
      Object.assign(lab, started)
    },
    async rpc(service, op, args) {
      const page = await started.context.newPage()
      await page.goto(started.url('options.html'))
      const value = await page.evaluate(
        async (data) => {
          const answer = await chrome.runtime.sendMessage({ id: Date.now(), type: 'rpc', data, timestamp: Date.now() })
          if (!answer.res.ok) throw new Error(answer.res.code)
          return answer.res.value
        },
        { service, op, args },
      )
      await page.close()
      return value as never
    },
    async stop() {
      await started.context.close()
      consoles.close()
    },
  }
  return lab
}

/** An agent who does one thing at a time: every click and every key is one interaction. */
export function countingAgent() {
  let count = 0
  return {
    count: () => count,
    async click(target: Locator) {
      count++
      await target.click()
    },
    /** At the middle of what the agent sees, as a person would: the lab's sheet may lie over it. */
    async point(page: Page, target: Locator) {
      count++
      await target.scrollIntoViewIfNeeded()
      const box = (await target.boundingBox())!
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    },
    async type(target: Locator, text: string) {
      count++
      await target.fill(text)
    },
    async press(page: Page, key: string) {
      count++
      await page.keyboard.press(key)
    },
  }
}

export type Agent = ReturnType<typeof countingAgent>

/**
 * The address typed on the options' page of sites; the lab comes up in the tab that opens. (The popup goes the same way; but a
 * popup drawn as a tab beside the desk leaves the desk's frames without clicks in a browser without a screen.)
 */
export async function openLabAt(lab: LabBrowser, agent: Agent, address: string): Promise<Page> {
  const options = await lab.context.newPage()
  await options.goto(lab.url('options.html#/sites'))
  await agent.type(options.getByLabel('客服聊天的网址'), address)
  await agent.click(options.getByRole('button', { name: '打开，开始教' }))
  const found = () => lab.context.pages().find((page) => page.url().startsWith(address))
  await expect.poll(() => found() !== undefined).toBe(true)
  const desk = found()!
  await desk.bringToFront()
  return desk
}

/** The row of a part in the lab, by its words. */
export const partRow = (panel: Frame, words: string): Locator => panel.getByRole('listitem').filter({ hasText: words })

/** Points at the four parts in the order in which the lab asks for them, then at a notice where one is given. */
export async function pointAtParts(
  page: Page,
  agent: Agent,
  at: { buyer: Locator; seller: Locator; name: Locator; box: Locator; notice?: Locator },
): Promise<Frame> {
  const panel = await panelOf(page)
  for (const [words, target] of [
    ['买家说的一句话', at.buyer],
    ['客服说的一句话', at.seller],
    ['买家昵称', at.name],
    ['回复框', at.box],
  ] as const) {
    await expect(partRow(panel, words).getByText('去网页里点一下…')).toBeVisible()
    await agent.point(page, target)
  }
  await expect(panel.getByText('回复框找到了')).toBeVisible()
  if (at.notice) {
    await agent.click(panel.getByText('还可以指（不指也能用）'))
    await agent.click(panel.getByRole('button', { name: '指给它看：一条系统提示' }))
    await agent.point(page, at.notice)
  }
  return panel
}
