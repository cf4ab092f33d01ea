/** The pictures of a template: add, look at, take away. */
import { ImagePlus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { usePictures } from '../../lib/queries/use-replies'
import { MOST_PICTURES, PICTURE_TYPES, type Picture } from '../../lib/replies/picture'
import { Button } from '../ui/Button'
import { pictureOf } from './shrink-picture'

interface PictureFieldProps {
  /** Null while the template has not been saved yet. */
  replyId: string | null
  pictures: readonly Picture[]
  onChange: (pictures: Picture[]) => void
}

const newId = () => Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('')

export function PictureField({ replyId, pictures, onChange }: PictureFieldProps) {
  const { t } = useWords()
  const chooser = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<'kind' | 'large' | null>(null)
  const stored = usePictures(replyId !== null && pictures.some(({ data }) => data === undefined) ? replyId : null)
  const dataOf = (picture: Picture) => picture.data ?? stored.data?.find(({ id }) => id === picture.id)?.data

  const add = async (files: readonly File[]) => {
    const made = await Promise.all(
      files.slice(0, MOST_PICTURES - pictures.length).map((file) => pictureOf(file, newId())),
    )
    setFault(made.find((one) => typeof one === 'string') ?? null)
    onChange([...pictures, ...made.filter((one) => typeof one !== 'string')])
  }

  return (
    <section aria-label={t('popup.picture.label')} className="flex flex-col gap-1">
      <div className="flex flex-wrap items-start gap-2">
        {pictures.map((picture) => (
          <span key={picture.id} className="relative rounded-md border border-line bg-sub">
            <img
              src={dataOf(picture) ? `data:${picture.type};base64,${dataOf(picture)}` : undefined}
              alt={picture.name}
              title={picture.name}
              className="block size-16 rounded-md object-contain"
            />
            <button
              type="button"
              aria-label={t('popup.picture.drop', { name: picture.name })}
              onClick={() => onChange(pictures.filter(({ id }) => id !== picture.id))}
              className="absolute -top-1.5 -right-1.5 rounded-full border border-edge/60 bg-bg p-0.5 text-ink hover:bg-sub"
            >
              <X aria-hidden size={12} />
            </button>
          </span>
        ))}
        {pictures.length < MOST_PICTURES ? (
          <Button onClick={() => chooser.current?.click()}>
            <ImagePlus aria-hidden size={13} />
            {t('popup.picture.add')}
          </Button>
        ) : null}
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        aria-label={t('popup.picture.add')}
        accept={PICTURE_TYPES.join(',')}
        onChange={(event) => {
          void add([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {fault ? (
        <div role="alert" className="text-sm text-bad">
          {t(`popup.picture.${fault}`)}
        </div>
      ) : null}
      <span className="text-sm text-mute">{t('popup.picture.hint')}</span>
    </section>
  )
}
