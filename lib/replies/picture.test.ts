/** Pictures keep their bytes through a change of their reply, and lists never carry them. */
import { describe, expect, it } from 'vitest'
import { keptPictures, listed, type Picture } from './picture'

const picture = (id: string, data?: string): Picture => ({
  id,
  name: `${id}.png`,
  type: 'image/png',
  bytes: 3,
  ...(data === undefined ? {} : { data }),
})

describe('pictures', () => {
  it('lose their bytes in lists and nothing else', () => {
    expect(listed(picture('a', 'AAAA'))).toEqual(picture('a'))
  })
  it('keep what was stored, take what is new, drop what is neither, in the order wanted', () => {
    const stored = [picture('a', 'AAAA'), picture('b', 'BBBB')]
    expect(keptPictures([picture('c', 'CCCC'), picture('a'), picture('x')], stored)).toEqual([
      picture('c', 'CCCC'),
      picture('a', 'AAAA'),
    ])
  })
})
