/** A rendered reply with its blanks marked. */
import type { RenderedPart } from '../../lib/replies/render'

export function ReplyText({ parts }: { parts: readonly RenderedPart[] }) {
  return parts.map((part, index) =>
    part.kind === 'text' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in order and have no identity
      <span key={index}>{part.text}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in order and have no identity
      <span key={index} className="border-b-2 border-dashed border-current font-semibold">
        {part.label}
      </span>
    ),
  )
}
