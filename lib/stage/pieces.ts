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

/** Numbers are all alike, and so are marks that stand for hidden numbers and names; a line begins with ^ and ends with $. */
function linesOf(text: string): string[] {
  return text
    .slice(0, LONGEST_TEXT)
    .split('\n')
    .map((line) => {
      const plain = line
        .replace(/\[[^\]]{1,6}\]|\d+(\.\d+)?/g, '0')
        .replace(/[\s!?,.~。、;:…]+/g, ' ')
        .trim()
      return `^${plain}$`
    })
}

/** Every piece of a readable text with its count. */
export function countPieces(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of linesOf(text)) {
    const characters = [...line]
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

/** The pieces that a model knows, as a tree of their characters: a text is walked along it without cutting it up. */
export interface KnownPieces {
  size: number
  /** The node that follows a node (the root is 0) by a UTF-16 unit: `node * 65536 + unit`. */
  edges: ReadonlyMap<number, number>
  /** The piece that ends at a node, or -1. */
  pieceAt: readonly number[]
  /** What cues say (`#placed`). */
  cues: ReadonlyMap<string, number>
  /** How often each piece was met in the text at hand; all 0 between texts. */
  met: Uint16Array
}

/** `pieces` in the order of their weights. */
export function knownPieces(pieces: readonly string[]): KnownPieces {
  const edges = new Map<number, number>()
  const pieceAt = [-1]
  const cues = new Map<string, number>()
  pieces.forEach((piece, index) => {
    if (piece.startsWith('#')) cues.set(piece, index)
    if ([...piece].length > LONGEST_PIECE) return
    let node = 0
    for (let i = 0; i < piece.length; i++) {
      const edge = node * 65536 + piece.charCodeAt(i)
      node = edges.get(edge) ?? pieceAt.push(-1) - 1
      edges.set(edge, node)
    }
    pieceAt[node] = index
  })
  return { size: pieces.length, edges, pieceAt, cues, met: new Uint16Array(pieces.length) }
}

/** A text as the model sees it: known pieces in the order in which they are met, and what its cues say. */
export function piecesOf(text: string, says: Iterable<string>, known: KnownPieces, cueWeight: number): Pieces {
  const indices: number[] = []
  for (const line of linesOf(text)) {
    for (let start = 0; start < line.length; start++) meet(line, start, known, indices)
  }
  let squares = 0
  for (const index of indices) squares += known.met[index]!
  const norm = Math.sqrt(squares) || 1
  const weights: number[] = []
  for (const index of indices) {
    weights.push(Math.sqrt(known.met[index]!) / norm)
    known.met[index] = 0
  }
  for (const cue of new Set(says)) {
    const index = known.cues.get(`#${cue}`)
    if (index === undefined) continue
    indices.push(index)
    weights.push(cueWeight)
  }
  return { indices, weights }
}

/** Counts the pieces that begin at `start`, and lists those met for the first time. */
function meet(line: string, start: number, { edges, pieceAt, met }: KnownPieces, indices: number[]): void {
  let node: number | undefined = 0
  for (let at = start; at < line.length; at++) {
    node = edges.get(node * 65536 + line.charCodeAt(at))
    if (node === undefined) return
    const index = pieceAt[node]!
    if (index >= 0 && met[index]!++ === 0) indices.push(index)
  }
}
