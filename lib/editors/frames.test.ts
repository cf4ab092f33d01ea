// @vitest-environment happy-dom
/** Every document in which the agent may type is heard of once, whoever comes first. */
import { expect, test } from 'vitest'
import { eachDocument, joinFrame } from './frames'

const another = () => document.implementation.createHTMLDocument('') as Document

/** A document in a frame, as far as it matters here. */
const inFrame = (open: { is: boolean }) =>
  Object.defineProperty(another(), 'defaultView', { get: () => (open.is ? window : null) })

test('hears of its own document, of those before and of those after, each once', () => {
  const page = another()
  const [first, second] = [inFrame({ is: true }), inFrame({ is: true })]
  const stop = new AbortController()
  const heard: Document[] = []
  joinFrame(page, first)
  eachDocument(page, stop.signal, (one) => heard.push(one))
  joinFrame(page, second)
  joinFrame(page, second)
  expect(heard).toEqual([page, first, second])
  stop.abort()
  joinFrame(page, inFrame({ is: true }))
  expect(heard).toHaveLength(3)
})

test('forgets what a frame showed before', () => {
  const page = another()
  const open = { is: true }
  const old = inFrame(open)
  joinFrame(page, old)
  open.is = false
  joinFrame(page, inFrame({ is: true }))
  const heard: Document[] = []
  eachDocument(page, new AbortController().signal, (one) => heard.push(one))
  expect(heard).not.toContain(old)
  expect(heard).toHaveLength(2)
})
