/** Takes a file by drop or by choice. */
import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { Button } from '../ui/Button'
import { cx } from '../ui/class-names'

export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useWords()
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    <section
      aria-label={t('options.import.drop')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onFile(file)
      }}
      className={cx(
        'flex flex-col items-center gap-2 rounded-xl border-2 border-dashed px-4 py-8 text-center',
        over ? 'border-brand bg-brand-bg' : 'border-edge bg-bg',
      )}
    >
      <FileUp aria-hidden size={26} strokeWidth={1.5} className="text-faint" />
      <b>{t('options.import.drop')}</b>
      <p className="m-0 max-w-[36em] text-sm text-mute">{t('options.import.dropHint')}</p>
      <Button weight="first" onClick={() => input.current?.click()}>
        {t('options.import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.zip"
        aria-label={t('options.import.choose')}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </section>
  )
}
