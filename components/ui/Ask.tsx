/** Asks before something that cannot be undone, or that is large. */
import { AlertDialog } from '@base-ui/react/alert-dialog'
import type { ReactNode } from 'react'
import { Button } from './Button'

interface AskProps {
  open: boolean
  title: string
  words: ReactNode
  yes: string
  no: string
  onAnswer: (yes: boolean) => void
}

export function Ask({ open, title, words, yes, no, onAnswer }: AskProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onAnswer(false)}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <AlertDialog.Popup className="fixed top-1/2 left-1/2 z-50 w-[min(360px,calc(100vw-32px))] -translate-1/2 rounded-xl border border-line bg-bg p-4 shadow-pop">
          <AlertDialog.Title className="m-0 text-lg font-bold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-1 mb-4 text-mute">{words}</AlertDialog.Description>
          <div className="flex justify-end gap-2">
            <Button onClick={() => onAnswer(false)}>{no}</Button>
            <Button weight="danger" onClick={() => onAnswer(true)}>
              {yes}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
