/** Observes just what can change whose chat is on screen, so that the rest of the page may move as it likes at no cost. */
import { parentOf } from './ask'
import type { Witness } from './identity'

// How consoles hide a pane that they keep.
const HIDING = ['style', 'hidden']

/**
 * The witnesses themselves (their attribute or text), and every ancestor of a witness or of `places` for its children, so
 * that a part that is replaced is noticed at once. Earlier observations of `observer` are dropped.
 */
export function observeWitnesses(
  observer: MutationObserver,
  witnesses: readonly Witness[],
  places: readonly Element[],
): void {
  observer.disconnect()
  const wanted = new Map<Node, MutationObserverInit>()
  const want = (node: Node, attributes: readonly string[], text: boolean) => {
    const had = wanted.get(node)
    wanted.set(node, {
      childList: true,
      characterData: text || had?.characterData === true,
      subtree: text || had?.subtree === true,
      attributeFilter: [...new Set([...(had?.attributeFilter ?? HIDING), ...attributes])],
    })
  }
  for (const { element, attribute, text } of witnesses)
    want(element, attribute ? [attribute, 'class'] : ['class'], text)
  for (const place of [...witnesses.map(({ element }) => element), ...places]) {
    for (let at = parentOf(place); at; at = parentOf(at) ?? hostOf(at)) want(at, [], false)
  }
  for (const [node, options] of wanted) observer.observe(node, options)
}

/** What holds a shadow root, or the frame that holds a document. */
function hostOf(root: Node): Node | null {
  if (root.nodeType === 9) return (root as Document).defaultView?.frameElement ?? null
  return (root as ShadowRoot).host ?? null
}
