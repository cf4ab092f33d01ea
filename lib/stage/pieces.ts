/** Texts as character pieces: what the model learns from and reads. */

/** Longest piece, in characters. */
const LONGEST_PIECE = 4
/** Characters of a text that the model reads. */
const LONGEST_TEXT = 240

export interface Pieces {
  /** Indices of the known pieces, each once. */
  indices: number[]
  /** Their weights: square roots of counts, scaled so that the squares of the pieces sum to 1. */
  weights: number[]
}

/** Every piece of a readable text with its count. Numbers are all alike, and so are marks that stand for hidden numbers and names. */
export function countPieces(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of text.slice(0, LONGEST_TEXT).split('\n')) {
    const plain = line
      .replace(/\[[^\]]{1,6}\]|\d+(\.\d+)?/g, '0')
      .replace(/[\s!?,.~。、;:…]+/g, ' ')
      .trim()
    const characters = [...`^${plain}$`]
    for (let start = 0; start < characters.length; start++) {
      let piece = ''
      for (let length = 1; length <= LONGEST_PIECE && start + length <= characters.length; length++) {
        piece += characters[start + length - 1]
        counts.set(piece, (counts.get(piece) ?? 0) + 1)
      }
    }
  }
  return counts
}

/** A text as the model sees it: known pieces, and what its cues say (`#placed`). */
export function piecesOf(
  text: string,
  says: Iterable<string>,
  known: ReadonlyMap<string, number>,
  cueWeight: number,
): Pieces {
  const indices: number[] = []
  const weights: number[] = []
  let squares = 0
  for (const [piece, count] of countPieces(text)) {
    const index = known.get(piece)
    if (index === undefined) continue
    indices.push(index)
    weights.push(Math.sqrt(count))
    squares += count
  }
  const norm = Math.sqrt(squares) || 1
  for (let i = 0; i < weights.length; i++) weights[i] = weights[i]! / norm
  for (const cue of new Set(says)) {
    const index = known.get(`#${cue}`)
    if (index === undefined) continue
    indices.push(index)
    weights.push(cueWeight)
  }
  return { indices, weights }
}
