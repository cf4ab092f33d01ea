/** Text with the searched parts marked. */
import { marksOf } from './marks'

export function Highlighted({ text, ranges }: { text: string; ranges: readonly (readonly [number, number])[] }) {
  return marksOf(text, ranges).map((part) =>
    part.marked ? (
      <mark key={part.from} className="bg-transparent text-brand underline decoration-2 underline-offset-2">
        {part.text}
      </mark>
    ) : (
      <span key={part.from}>{part.text}</span>
    ),
  )
}
