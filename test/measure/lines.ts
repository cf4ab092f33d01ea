/** Reads a JSONL file for a command; the path counts from where the command was called. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

export async function readLines<Line>(path: string): Promise<Line[]> {
  const text = await readFile(resolve(process.env.INIT_CWD ?? process.cwd(), path), 'utf8')
  return text
    .split(/\r?\n/)
    .map((line, i) => ({ line: line.replace(/^\uFEFF/, ''), number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return JSON.parse(line) as Line
      } catch {
        throw new Error(`${path}:${number} is not JSON`)
      }
    })
}

/** The one file argument; ends the process with a sentence when it is missing. */
export function fileArgument(command: string): string {
  const file = process.argv
    .slice(2)
    .find((argument, i, all) => !argument.startsWith('--') && !all[i - 1]?.startsWith('--'))
  if (file) return file
  console.error(`Usage: npm run --silent ${command} -- FILE.jsonl`)
  process.exit(1)
}

/** The value after `--name`, if given. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? undefined : process.argv[at + 1]
}

export interface Turn {
  role: 'buyer' | 'seller'
  text: string
}

/** Turns as messages of a chat, without times. */
export function messagesOf(turns: Turn[]) {
  return turns.map((turn, i) => ({ id: String(i), speaker: turn.role, text: turn.text }))
}
