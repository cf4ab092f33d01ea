/** Turns a file that the agent has chosen into a picture small enough to be kept and pasted. */
import {
  MOST_FILE_BYTES,
  MOST_PICTURE_BYTES,
  PICTURE_TYPES,
  type PictureType,
  type WholePicture,
} from '../../lib/replies/picture'

/** Longest side in px: what consoles show at most. */
const LONGEST_PX = 1_600
const QUALITIES = [0.85, 0.7, 0.5]

/** `kind`: no picture that a browser can show. `large`: too large even when made smaller. */
export async function pictureOf(file: File, id: string): Promise<WholePicture | 'kind' | 'large'> {
  if (file.size > MOST_FILE_BYTES) return 'large'
  const known = PICTURE_TYPES.find((type) => type === file.type)
  if (!known) return 'kind'
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file)
  } catch {
    return 'kind'
  }
  if (file.size <= MOST_PICTURE_BYTES) return whole(file, known, file.name, id)
  const scale = Math.min(1, LONGEST_PX / Math.max(bitmap.width, bitmap.height))
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return 'large'
  // JPEG knows no transparency: what was see-through becomes paper.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  for (const quality of QUALITIES) {
    const smaller = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    if (smaller.size <= MOST_PICTURE_BYTES)
      return whole(smaller, 'image/jpeg', `${file.name.replace(/\.\w+$/, '')}.jpg`, id)
  }
  return 'large'
}

async function whole(blob: Blob, type: PictureType, name: string, id: string): Promise<WholePicture> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
  return { id, name: name.slice(-120), type, bytes: blob.size, data: url.slice(url.indexOf(',') + 1) }
}
