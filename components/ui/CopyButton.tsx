/** Copies one value and says so on the spot. */
import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { copyText } from './copy-text'
import { IconButton } from './IconButton'
import { useGuarded } from './use-guarded'

interface CopyButtonProps {
  text: string
  label: string
  done: string
}

export function CopyButton({ text, label, done }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const guarded = useGuarded()
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 1500)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <IconButton
      label={copied ? done : label}
      className="-my-1"
      onClick={guarded(() => void copyText(text).then(setCopied))}
    >
      {copied ? <Check aria-hidden size={12} className="text-ok" /> : <Copy aria-hidden size={12} />}
    </IconButton>
  )
}
