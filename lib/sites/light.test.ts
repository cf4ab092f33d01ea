import { describe, expect, test } from 'vitest'
import type { RoleHealth } from '../bridge/protocol'
import { douyinFeige } from './douyin-feige'
import { lightOf, siteLight, unknownParts } from './light'
import { practice } from './practice'
import type { Site } from './site'

const good: RoleHealth = { role: 'composer', state: 'good', candidate: 0 }
const site = (roles: Site['roles'], more: Partial<Site> = {}): Site => ({ ...douyinFeige, roles, ...more })

describe('the light of a site', () => {
  test.each([
    ['good', [good]],
    ['second', [good, { role: 'shop', state: 'fallback', candidate: 1 }]],
    ['poor', [good, { role: 'shop', state: 'missing' }]],
    [
      'broken',
      [
        { role: 'shop', state: 'missing' },
        { role: 'messageList', state: 'missing' },
      ],
    ],
    ['unseen', [{ role: 'composer', state: 'unknown' }]],
    ['unseen', []],
  ] as [string, RoleHealth[]][])('%s', (light, roles) => expect(siteLight(practice, roles)).toBe(light))

  test('a site of which only the reply box is known is amber and says what is not known', () => {
    const known = site({ composer: [{ css: 'textarea' }] }, { conversation: [] })
    expect(unknownParts(known)).toEqual(['message', 'buyerName', 'conversationList'])
    expect(siteLight(known, [good])).toBe('poor')
    expect(lightOf(good)).toBe('good')
  })

  test('messages without a known direction are amber, too', () => {
    const { buyerMark: _buyer, sellerMark: _seller, ...roles } = douyinFeige.roles
    expect(unknownParts(site(roles))).toEqual(['direction'])
    expect(unknownParts({ ...douyinFeige, direction: { by: 'none' } })).toEqual(['direction'])
    expect(siteLight(site(roles), [good])).toBe('poor')
    expect(unknownParts(douyinFeige)).toEqual([])
  })
})
