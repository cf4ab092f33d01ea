/** Parts of the panel, as stories speak of them. */
import type { Frame } from '@playwright/test'

/** The words of the n-th suggestion as they would be inserted, blanks without their marks. */
export async function suggestion(panel: Frame, index: number): Promise<string> {
  const row = panel.locator('#replies [role="option"]').nth(index)
  await row.waitFor()
  return row.locator(':scope > span').last().innerText()
}

/** Lets the `_` of blanks match: the box holds them marked. */
export const spoken = (words: string): string => words.replace(/[＿_\s]/g, '')
