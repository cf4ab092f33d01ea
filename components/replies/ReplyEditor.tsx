/** Writes or changes one template: question, answers by angle with live preview, where it belongs. */
import { zodResolver } from '@hookform/resolvers/zod'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Controller, useFieldArray, useForm } from 'react-hook-form'
import { useWords } from '../../lib/i18n/use-words'
import type { Locale, Reply } from '../../lib/replies/reply'
import { VARIABLES } from '../../lib/replies/variables'
import { STAGES, STEPS, TOPICS } from '../../lib/stage/stage'
import { Button } from '../ui/Button'
import { Chips } from '../ui/Chips'
import { FIELD } from '../ui/field-styles'
import { Labelled } from '../ui/Labelled'
import { PictureField } from './PictureField'
import { formOf, MOST_VARIANTS, nextAngle, type ReplyForm, replyForm } from './reply-form'
import { useSaveReply } from './use-save-reply'
import { VariantField } from './VariantField'

/** S08: one question, three answers. */
const ENOUGH_VARIANTS = 3

interface ReplyEditorProps {
  reply: Reply | null
  locale: Locale
  onDone: (saved: Reply | null) => void
  onRemove: ((reply: Reply) => void) | null
}

export function ReplyEditor({ reply, locale, onDone, onRemove }: ReplyEditorProps) {
  const { t } = useWords()
  const save = useSaveReply(locale)
  const [failed, setFailed] = useState<'failed' | 'failedFull' | null>(null)
  const form = useForm<ReplyForm>({ defaultValues: formOf(reply), resolver: zodResolver(replyForm), mode: 'onTouched' })
  const { control, register, handleSubmit, formState } = form
  const variants = useFieldArray({ control, name: 'variants' })
  const faultOf = (code: string | undefined) =>
    code ? t(`popup.reply.fault.${code}` as 'popup.reply.fault.title') : undefined
  const missing = ENOUGH_VARIANTS - variants.fields.length

  const submit = handleSubmit(async (values) => {
    try {
      setFailed(null)
      onDone(await save(values, reply))
    } catch (error) {
      setFailed((error as { code?: string }).code === 'storage-full' ? 'failedFull' : 'failed')
    }
  })

  return (
    <form className="flex flex-col gap-3" onSubmit={submit} noValidate>
      <div className="grid grid-cols-[1fr_120px] gap-2">
        <Labelled label={t('popup.reply.title')} fault={faultOf(formState.errors.title?.message)}>
          <input {...register('title')} className={FIELD} placeholder={t('popup.reply.titlePlaceholder')} />
        </Labelled>
        <Labelled label={t('popup.reply.code')} fault={faultOf(formState.errors.code?.message)}>
          <input {...register('code')} className={FIELD} placeholder={t('popup.reply.codePlaceholder')} />
        </Labelled>
      </div>
      <section aria-label={t('popup.reply.variants')} className="flex flex-col gap-2">
        {variants.fields.map((field, index) => (
          <VariantField
            key={field.id}
            index={index}
            control={control}
            register={register}
            fault={faultOf(formState.errors.variants?.[index]?.text?.message)}
            onRemove={variants.fields.length > 1 ? () => variants.remove(index) : null}
          />
        ))}
        <div className="flex flex-wrap items-center gap-2">
          {variants.fields.length < MOST_VARIANTS ? (
            <Button
              onClick={() =>
                variants.append({ angle: nextAngle(form.getValues('variants').map(({ angle }) => angle)), text: '' })
              }
            >
              <Plus aria-hidden size={13} />
              {t('popup.reply.addVariant')}
            </Button>
          ) : null}
          <span className="text-sm text-mute">{t('keyboard.bubbles.hint')}</span>
          {missing > 0 ? <span className="text-sm text-mute">{t('popup.reply.three', { count: missing })}</span> : null}
        </div>
      </section>
      <Controller
        control={control}
        name="pictures"
        render={({ field }) => (
          <PictureField replyId={reply?.id ?? null} pictures={field.value} onChange={field.onChange} />
        )}
      />
      <details>
        <summary className="text-sm font-semibold text-mute">{t('popup.reply.variables')}</summary>
        <p className="my-1 text-sm text-mute">{t('popup.reply.variablesHint')}</p>
        <p className="m-0 text-sm">
          {Object.values(VARIABLES)
            .map((names) => `{{ ${names[locale]} }}`)
            .join('  ')}
        </p>
      </details>
      <Controller
        control={control}
        name="stages"
        render={({ field }) => (
          <Chips
            label={t('popup.reply.stages')}
            values={STAGES}
            chosen={field.value}
            nameOf={(stage) => t(`trade.stage.${stage}`)}
            onChange={field.onChange}
          />
        )}
      />
      <details>
        <summary className="text-sm font-semibold text-mute">{t('popup.reply.more')}</summary>
        <div className="mt-2 flex flex-col gap-3">
          <Labelled label={t('popup.reply.paraphrases')} hint={t('popup.reply.paraphrasesHint')}>
            <textarea {...register('paraphrases')} rows={3} className={`${FIELD} resize-y`} />
          </Labelled>
          <Controller
            control={control}
            name="steps"
            render={({ field }) => (
              <Chips
                label={t('popup.reply.steps')}
                values={STEPS}
                chosen={field.value}
                nameOf={(step) => t(`trade.step.${step}`)}
                onChange={field.onChange}
              />
            )}
          />
          <Controller
            control={control}
            name="topics"
            render={({ field }) => (
              <Chips
                label={t('popup.reply.topics')}
                values={TOPICS}
                chosen={field.value}
                nameOf={(topic) => t(`trade.topic.${topic}`)}
                onChange={field.onChange}
              />
            )}
          />
          <label className="flex items-center gap-2">
            <input type="checkbox" {...register('holding')} /> {t('popup.reply.holding')}
          </label>
        </div>
      </details>
      {failed ? (
        <div role="alert" className="text-sm text-bad">
          {t(`ui.${failed}`)}
        </div>
      ) : null}
      <div className="sticky bottom-0 flex gap-2 border-t border-line bg-bg py-2">
        <Button type="submit" weight="first" disabled={formState.isSubmitting}>
          {t('ui.save')}
        </Button>
        <Button onClick={() => onDone(null)}>{t('ui.cancel')}</Button>
        <span className="flex-1" />
        {reply && onRemove ? (
          <Button weight="danger" onClick={() => onRemove(reply)}>
            {t('popup.reply.remove')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
