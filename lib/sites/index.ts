/** The consoles that are built in: one file each, one line each. */
import { douyinFeige } from './douyin-feige'
import { pinduoduo } from './pinduoduo'
import { practice } from './practice'
import type { Site } from './site'

export const SITES: readonly Site[] = [practice, pinduoduo, douyinFeige]
