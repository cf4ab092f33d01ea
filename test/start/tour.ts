/** Plays the main job step by step, prints each with its time, and keeps a screenshot and the evidence of each. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Started } from './extension'
import { ROOT } from './root'
import { type Scene, STEPS } from './tour-steps'

const FOLDER = join(ROOT, '.output/tour')

interface Played {
  step: string
  ms: number
  ok: boolean
  evidence: Record<string, unknown>
  screenshot: string
}

/** Plays all steps; returns true when one failed. Writes `.output/tour/tour.json` and a picture per step. */
export async function playTour(started: Started & { origin: string }): Promise<boolean> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const scene: Scene = { ...started, page: undefined, panel: undefined }
  const played: Played[] = []
  for (const [index, { name, play }] of STEPS.entries()) {
    const began = Date.now()
    const screenshot = `${String(index + 1).padStart(2, '0')}-${name.replaceAll(' ', '-')}.png`
    let ok = true
    let evidence: Record<string, unknown>
    try {
      evidence = await play(scene)
    } catch (error) {
      ok = false
      evidence = { error: String(error).split('\n')[0] }
    }
    const ms = Date.now() - began
    const shown = scene.shot ?? scene.page ?? scene.context.pages().at(-1)
    await shown?.screenshot({ path: join(FOLDER, screenshot) }).catch(() => undefined)
    if (scene.shot && scene.shot !== scene.page) {
      await scene.shot.close()
      scene.shot = undefined
      await scene.page?.bringToFront()
    }
    played.push({ step: name, ms, ok, evidence, screenshot })
    console.log(`${ok ? '✓' : '✗'} ${name}  ${(ms / 1000).toFixed(1)} s  ${JSON.stringify(evidence)}`)
    if (!ok) break
  }
  const failed = played.some((step) => !step.ok) || played.length < STEPS.length
  writeFileSync(join(FOLDER, 'tour.json'), `${JSON.stringify({ ok: !failed, steps: played }, null, 2)}\n`)
  console.log(`${failed ? 'The tour stopped early' : 'The tour is done'}: ${join('.output', 'tour', 'tour.json')}`)
  return failed
}
