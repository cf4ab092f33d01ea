/** A template as a form holds it, what makes it valid, and its way to the store and back. */

import { MOST_PICTURES, type Picture } from '../../lib/replies/picture'
import { ANGLES, type Angle, type Locale, type Reply } from '../../lib/replies/reply'
import { STAGES, STEPS, TOPICS } from '../../lib/stage/stage'
import type { ReplyInput } from '../../lib/store/contract'
import { z } from '../../lib/z'
import { parseTemplateError } from './template-error'

export const MOST_VARIANTS = 8

/** Faults are keys of the words under `popup.reply.fault`. */
export const replyForm = z.object({
  title: z.string().trim().min(1, 'title').max(60, 'long'),
  code: z
    .string()
    .trim()
    .max(20, 'long')
    .regex(/^[\p{L}\p{N}-]*$/u, 'code'),
  variants: z
    .array(
      z.object({
        angle: z.enum(ANGLES),
        text: z
          .string()
          .max(2000, 'long')
          .refine((text) => text.trim() !== '', 'text')
          .refine((text) => parseTemplateError(text) === null, 'braces'),
      }),
    )
    .min(1, 'text')
    .max(MOST_VARIANTS),
  paraphrases: z.string().max(2000, 'long'),
  stages: z.array(z.enum(STAGES)),
  steps: z.array(z.enum(STEPS)),
  topics: z.array(z.enum(TOPICS)),
  holding: z.boolean(),
  pictures: z.array(z.custom<Picture>()).max(MOST_PICTURES),
})
export type ReplyForm = z.infer<typeof replyForm>

/** Angles in the order in which a new template offers them (S08: the fact, care, first-hand use). */
export function nextAngle(used: readonly Angle[]): Angle {
  return (['fact', 'care', 'firsthand', 'honest', 'offer'] as const).find((angle) => !used.includes(angle)) ?? 'fact'
}

export function formOf(reply: Reply | null): ReplyForm {
  return {
    title: reply?.title ?? '',
    code: reply?.code ?? '',
    variants: reply?.variants.map(({ angle, text }) => ({ angle, text })) ?? [{ angle: 'fact', text: '' }],
    paraphrases: reply?.paraphrases.join('\n') ?? '',
    stages: reply?.stages ?? [],
    steps: reply?.steps ?? [],
    topics: reply?.topics ?? [],
    holding: reply?.holding ?? false,
    pictures: reply?.pictures ?? [],
  }
}

/** What the form leaves alone (tags, the empathy mark) is kept from the stored reply. */
export function draftOf(form: ReplyForm, before: Reply | null, locale: Locale): Omit<ReplyInput, 'search'> {
  const paraphrases = form.paraphrases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    ...(before ? { id: before.id, tags: before.tags, empathy: before.empathy } : {}),
    locale: before?.locale ?? locale,
    title: form.title.trim(),
    code: form.code.trim(),
    paraphrases,
    variants: form.variants,
    stages: form.stages,
    steps: form.steps,
    topics: form.topics,
    holding: form.holding,
    ...(form.pictures.length > 0 || before?.pictures ? { pictures: form.pictures } : {}),
  }
}

/** A code from the initials of the title, for agents who leave it empty: 什么时候发货 → smshfh. */
export function codeFrom(titleSyllables: readonly string[]): string {
  return titleSyllables
    .map((syllable) => syllable[0] ?? '')
    .join('')
    .slice(0, 12)
}
