/** What every console's page must survive: seeded changes of its next release, 20 for each, 200 in the soak. Used by the test files of `lib/sites`. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Message } from '../../lib/chat/chat'
import { healthOf, healthy } from '../../lib/reader/health'
import { readPage } from '../../lib/reader/read'
import { expectedOf, type FIXTURES, WRITTEN_AT } from './fixtures'
import { mutate, mutationOf } from './mutate'
import { openFixture } from './open-fixture'

const SEEDS = Number(process.env.MUTATIONS ?? (process.env.SOAK ? 200 : 20))
/** What counts as read: who (own side or buyer), what, in which order; system rows carry no talk. */
const talk = (messages: Message[]) =>
  messages
    .filter(({ speaker }) => speaker !== 'system')
    .map(({ id, speaker, text, cards }) => ({
      id,
      side: speaker === 'buyer' ? 'buyer' : 'own',
      text,
      cards: cards?.length ?? 0,
    }))

export function surviveChanges(fixtures: typeof FIXTURES): void {
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: WRITTEN_AT })
  })
  afterAll(() => {
    vi.useRealTimers()
  })

  describe.each(fixtures)('%s after a change of the page', (folder, site) => {
    const expected = expectedOf(folder)
    const seeds = Array.from({ length: SEEDS }, (_, seed) => seed)

    test.each(seeds)('seed %i: never the wrong buyer or speaker, and health names what fails', (seed) => {
      const mutation = mutationOf(site, seed)
      for (const [id, truth] of Object.entries(expected.chats)) {
        openFixture(folder, '?switch=atomic').show(id)
        mutate(document, site, mutation)
        const { chat, health } = readPage(site, document, null, 0)
        const roles = healthOf(site, document, health)
        const what = JSON.stringify({ mutation, id, roles: roles.filter(({ state }) => state !== 'good') })
        if (!truth) {
          expect(chat, what).toBeNull()
          continue
        }
        // Known by its rows alone it is nobody's.
        if (chat && chat.conversation !== 'rows') expect(chat.conversation, what).toBe(truth.conversation)
        if (chat?.buyerName !== undefined) expect(chat.buyerName, what).toBe(truth.buyerName)
        const read = talk(chat?.messages ?? [])
        const written = talk(truth.messages)
        for (const { side, text } of read)
          if (text !== '')
            expect(
              written.filter((one) => one.text === text).map((one) => one.side),
              what,
            ).toContain(side)
        const sameOrder = (a: object[], b: object[]) => JSON.stringify(a) === JSON.stringify(b)
        const sorted = (list: { id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
        // The order of the rows is the page's own: a page that turns its list round shows it so to the agent, too.
        const exact = chat !== null && sameOrder(sorted(read), sorted(written))
        if (exact) continue
        // What has left the page cannot be called broken, only not seen; what is still there must be named.
        const gone = mutation.kind === 'drop'
        // A single message may be a card of a kind not seen before.
        if (gone || truth.messages.length === 1)
          expect(roles.find(({ role }) => role === mutation.role)?.state, what).not.toBe('good')
        else expect(healthy(roles), what).toBe(false)
      }
    })
  })
}
