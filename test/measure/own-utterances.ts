/** Utterances written for this project, by topic: what small shops' buyers say and the desk of one marketplace does not hear. */
import { readdirSync, readFileSync } from 'node:fs'
import { TOPICS, type Topic } from '../../lib/stage/stage'
import type { Utterance } from './learn'

const FOLDER = new URL('../corpora/utterances/', import.meta.url)

/** Every file in order: a line `= topic` opens a topic, each line under it is one utterance. Throws on an unknown topic. */
export function ownUtterances(): Utterance[] {
  const utterances: Utterance[] = []
  for (const file of readdirSync(FOLDER).sort()) {
    let topic: Topic | undefined
    for (const line of readFileSync(new URL(file, FOLDER), 'utf8').split('\n')) {
      if (line.startsWith('= ')) topic = topicNamed(line.slice(2), file)
      // Where such words stand in a sale depends on the chat: they teach topics only.
      else if (line && topic) utterances.push({ text: line, intent: '', topic, stage: null, alt: [], tier: 'own' })
    }
  }
  return utterances
}

function topicNamed(name: string, file: string): Topic {
  const topic = TOPICS.find((one) => one === name)
  if (!topic) throw new Error(`${file}: "${name}" is no topic`)
  return topic
}
