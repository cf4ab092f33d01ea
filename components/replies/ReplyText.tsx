/** A rendered reply with its blanks marked. */
import type { RenderedPart } from '../../lib/replies/render'

export function ReplyText({ parts }: { parts: readonly RenderedPart[] }) {
  return parts.map((part, index) =>
    part.kind === 'text' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in order and have no identity
      <span key={index}>{part.text}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in order and have no identity
      <span key={index} className="font-semibold underline decoration-dashed decoration-2 underline-offset-2">
        {part.label}
      </span>
    ),
  )
}
