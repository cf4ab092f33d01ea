/** The learnt weights of the reading, as data beside the scripts: the browser's own JSON reader takes them, after the first paint. */
import { modelOf, type TextModel } from '../stage/model'
import weightsUrl from '../stage/weights.json?url'

/** Reads the extension's own file; rejects when it is not there. */
export async function readModel(): Promise<TextModel> {
  const answer = await fetch(weightsUrl)
  return modelOf(await answer.json())
}
