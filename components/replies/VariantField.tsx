/** One answer of a template: its angle, its words, and how they read with the blanks filled. */
import { Trash2 } from 'lucide-react'
import { type Control, Controller, type UseFormRegister, useWatch } from 'react-hook-form'
import { useWords } from '../../lib/i18n/use-words'
import { renderBubbles } from '../../lib/replies/bubbles'
import { templateProblems } from '../../lib/replies/render'
import { ANGLES } from '../../lib/replies/reply'
import { Choice } from '../ui/Choice'
import { cx } from '../ui/class-names'
import { FIELD } from '../ui/field-styles'
import { IconButton } from '../ui/IconButton'
import { ReplyText } from './ReplyText'
import type { ReplyForm } from './reply-form'
import { SAMPLE_VALUES } from './sample-values'

interface VariantFieldProps {
  index: number
  control: Control<ReplyForm>
  register: UseFormRegister<ReplyForm>
  fault: string | undefined
  onRemove: (() => void) | null
}

export function VariantField({ index, control, register, fault, onRemove }: VariantFieldProps) {
  const { t, locale } = useWords()
  const text = useWatch({ control, name: `variants.${index}.text` })
  const bubbles = renderBubbles(text, SAMPLE_VALUES[locale], locale)
  const unknown = templateProblems(text).unknown
  const name = t('popup.reply.variant', { n: index + 1 })
  return (
    <div className="rounded-lg border border-line p-2">
      <div className="mb-1.5 flex items-center gap-1">
        <Controller
          control={control}
          name={`variants.${index}.angle`}
          render={({ field }) => (
            <Choice
              label={t('popup.reply.angle')}
              value={field.value}
              options={ANGLES.map((angle) => ({ value: angle, label: t(`trade.angle.${angle}`) }))}
              onChoose={field.onChange}
            />
          )}
        />
        <span className="flex-1" />
        {onRemove ? (
          <IconButton label={t('popup.reply.removeVariant', { n: index + 1 })} onClick={onRemove}>
            <Trash2 aria-hidden size={13} />
          </IconButton>
        ) : null}
      </div>
      <textarea
        {...register(`variants.${index}.text`)}
        aria-label={name}
        aria-invalid={fault ? true : undefined}
        rows={3}
        className={`${FIELD} resize-y`}
        placeholder={t('popup.reply.textPlaceholder')}
      />
      {fault ? <div className="text-sm text-bad">{fault}</div> : null}
      {unknown.length > 0 ? (
        <div className="text-sm text-mute">{t('popup.reply.unknown', { names: unknown.join(t('ui.listComma')) })}</div>
      ) : null}
      {text.trim() ? (
        <div className="mt-1 flex flex-col items-start gap-1">
          <span className="sr-only">{t('popup.reply.preview')}</span>
          {bubbles.map((bubble, at) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: bubbles stand in order and have no identity
              key={at}
              className={cx('rounded-md bg-brand-bg px-2 py-1 whitespace-pre-line', bubbles.length < 2 && 'w-full')}
            >
              <ReplyText parts={bubble.parts} />
            </div>
          ))}
          {bubbles.length > 1 ? (
            <span className="text-sm text-mute">{t('keyboard.bubbles.count', { count: bubbles.length })}</span>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
