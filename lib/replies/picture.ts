/** A picture that goes into the chat with a reply: a size chart, a coupon, how to wear it. */

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

export const MOST_PICTURES = 3
/** Larger ones are made smaller before they are kept: consoles do the same to what is sent. */
export const MOST_PICTURE_BYTES = 600_000
/** A file larger than this is not even opened. */
export const MOST_FILE_BYTES = 20_000_000

export interface Picture {
  id: string
  name: string
  type: PictureType
  bytes: number
  /** Base64. Lists leave it out. */
  data?: string
}

export type WholePicture = Picture & { data: string }

/** A picture as it travels in lists: without its bytes. */
export function listed({ data: _data, ...picture }: Picture): Picture {
  return picture
}

/** What is to be stored: the bytes of a picture that is already known are those that were stored. */
export function keptPictures(wanted: readonly Picture[], stored: readonly Picture[]): WholePicture[] {
  return wanted.flatMap((picture) => {
    const data = picture.data ?? stored.find(({ id }) => id === picture.id)?.data
    return data === undefined ? [] : [{ ...picture, data }]
  })
}
