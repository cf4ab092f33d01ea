/** Gives pictures to the page as a paste, and believes only what the page then shows; else copies the first for the agent to paste. */
import type { PastedImage, PasteOutcome } from '../bridge/protocol'
import type { Field } from './read-back'
import { placeOf, viewOf } from './rich-editor'

/** How long a page may need until it shows a preview, a name or a dialog. */
const SHOWN_WITHIN_MS = 1_200
// Lists of messages hold short placeholders of their own.
const OWN_PICTURE = /^(blob:|data:image\/.{200})/s
const NAMED_WITHIN = 400

export const MOST_IMAGES = 3
const MOST_CHARS = 1_000_000

export async function pasteImages(
  field: Field,
  images: readonly PastedImage[],
  stillSameChat: () => boolean,
): Promise<PasteOutcome> {
  const files = images.slice(0, MOST_IMAGES).flatMap((image) => fileOf(image) ?? [])
  const [first] = files
  if (!first) return { done: 'refused' }
  if (!stillSameChat()) return { done: 'wrong-chat' }
  const { ClipboardEvent, DataTransfer } = viewOf(field.element)
  const clipboardData = new DataTransfer()
  for (const file of files) clipboardData.items.add(file)
  const shown = showsUp(field, files)
  placeOf(field.element).dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }),
  )
  if (await shown) return { done: 'pasted' }
  return (await copyPicture(field.element.ownerDocument, first)) ? { done: 'copied' } : { done: 'refused' }
}

function fileOf({ name, type, data }: PastedImage): File | null {
  if (!/^image\/(png|jpeg|webp|gif)$/.test(type) || data.length > MOST_CHARS) return null
  try {
    return new File([Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0))], name, { type })
  } catch {
    return null
  }
}

/** True once the page shows one of the files: in the field, or anywhere by its name or as a picture made on this machine. */
function showsUp({ element }: Field, files: readonly File[]): Promise<boolean> {
  const isOurs = (node: Node): boolean => {
    if (node.nodeType !== 1) return files.some(({ name }) => node.nodeValue?.includes(name) ?? false)
    const added = node as Element
    const pictures = [added, ...added.querySelectorAll('img, canvas, [style*="blob:"]')]
    if (pictures.some((one) => isPicture(one, element.contains(one)))) return true
    const words = added.textContent ?? ''
    return words.length < NAMED_WITHIN && files.some(({ name }) => words.includes(name))
  }
  return new Promise((resolve) => {
    const finish = (there: boolean) => {
      clearTimeout(timer)
      observer.disconnect()
      resolve(there)
    }
    const observer = new MutationObserver((records) => {
      const nodes = records.flatMap((record) =>
        record.type === 'childList' ? [...record.addedNodes] : [record.target],
      )
      if (nodes.some(isOurs)) finish(true)
    })
    observer.observe(element.ownerDocument, { childList: true, subtree: true, attributeFilter: ['src', 'style'] })
    const timer = setTimeout(() => finish(false), SHOWN_WITHIN_MS)
  })
}

function isPicture(element: Element, inField: boolean): boolean {
  const source = element.getAttribute('src') ?? ''
  if (element.tagName === 'IMG') return inField || OWN_PICTURE.test(source)
  return (element.tagName === 'CANVAS' && inField) || (element.getAttribute('style') ?? '').includes('blob:')
}

/** Browsers take no other kind of picture into the clipboard than PNG. */
async function copyPicture(document: Document, file: File): Promise<boolean> {
  const { clipboard } = (document.defaultView ?? window).navigator
  try {
    const bitmap = await createImageBitmap(file)
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
    const png = await canvas.convertToBlob({ type: 'image/png' })
    await clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    // No clipboard on this page, a picture that cannot be read, or the page lost the focus meanwhile.
    return false
  }
}
