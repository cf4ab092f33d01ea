/** Who may import whom, who may touch what: the house's rules as a test. */
import { describe, expect, test } from 'vitest'
import { type Import, isTest, roomOf, type Source, sources } from './source'

const GROUND = ['lib/chat', 'lib/time', 'lib/money', 'lib/text']
const DOMAIN = ['lib/chat', 'lib/stage', 'lib/orders', 'lib/buyers', 'lib/replies', 'lib/checklists', 'lib/hotkeys']
const PAGE_SIDE = ['lib/sites', 'lib/reader', 'lib/editors', 'lib/dock', 'lib/keys-page', 'lib/lab']

/** What each room's code may import from the project (types are free everywhere: they leave no trace in a bundle). */
const MAY: Record<string, string[]> = {
  ...Object.fromEntries(DOMAIN.map((room) => [room, [...DOMAIN, ...GROUND]])),
  ...Object.fromEntries(PAGE_SIDE.map((room) => [room, [...PAGE_SIDE, ...GROUND, 'lib/hotkeys', 'lib/bridge']])),
  'lib/time': [],
  'lib/money': [],
  'lib/text': [],
  'lib/z': [],
  'lib/z-small': [],
  'lib/imports': [...GROUND, 'lib/orders', 'lib/z'],
  'lib/bridge': [...GROUND, 'lib/z', 'lib/z-small', 'lib/hotkeys', 'lib/chat'],
  'lib/store': [...DOMAIN, ...GROUND, 'lib/imports', 'lib/bridge', 'lib/sites', 'lib/z'],
  'lib/i18n': [],
  'lib/queries': [...DOMAIN, ...GROUND, 'lib/bridge', 'lib/imports', 'lib/i18n', 'lib/sites', 'lib/z'],
}

/** Single files that other rooms may import beside their rule: the door's words, the locales, the client of the import worker. */
const OPEN_FILES: Record<string, string[]> = {
  // The schema of a site is made of the site's own closed sets.
  'lib/bridge': ['lib/sites/site', 'lib/sites/selector-syntax'],
  'lib/i18n': ['lib/replies/reply'],
  'lib/queries': ['lib/store/import-client'],
  // What a key may do, and whether the panel is in sight: both belong to what is drawn.
  components: ['lib/bridge/protocol', 'lib/bridge/lab-protocol', 'lib/bridge/seen'],
}

const isProject = (to: string) => /^(lib|components|entrypoints|test)(\/|$)/.test(to)
const values = (source: Source): Import[] => source.imports.filter((item) => !item.typeOnly)
const production = sources().filter((source) => !isTest(source.path))
const inRooms = (...rooms: string[]) => production.filter((source) => rooms.includes(roomOf(source.path)))

const breaches = (list: Source[], wrong: (to: string, source: Source) => boolean): string[] =>
  list.flatMap((source) =>
    values(source)
      .filter((item) => wrong(item.to, source))
      .map((item) => `${source.path} → ${item.to}`),
  )

const uses = (list: Source[], pattern: RegExp): string[] =>
  list.filter((source) => pattern.test(source.code)).map((source) => source.path)

describe('imports', () => {
  test('the reader of imports sees the three kinds of import', () => {
    const chat = sources().find((source) => source.path === 'entrypoints/chat/index.ts')
    expect(chat?.imports.length).toBeGreaterThan(3)
    expect(
      sources()
        .flatMap((source) => source.imports)
        .filter((item) => item.typeOnly).length,
    ).toBeGreaterThan(20)
    expect(production.length).toBeGreaterThan(100)
  })

  test('every room of lib has a rule', () => {
    const rooms = new Set(
      production.filter((source) => source.path.startsWith('lib/')).map((source) => roomOf(source.path)),
    )
    expect([...rooms].filter((room) => !(room in MAY))).toEqual([])
  })

  test('rooms of lib import only what they may', () => {
    const lib = production.filter((source) => source.path.startsWith('lib/'))
    const wrong = (to: string, source: Source) => {
      if (!isProject(to)) return false
      const room = roomOf(source.path)
      const target = roomOf(to)
      if (target === room) return false
      if ((OPEN_FILES[room] ?? []).includes(to)) return false
      return !(MAY[room] ?? []).includes(target)
    }
    expect(breaches(lib, wrong)).toEqual([])
  })

  test('components reach the background through queries only', () => {
    const components = production.filter((source) => source.path.startsWith('components/'))
    const forbidden = ['lib/store', 'lib/editors', 'lib/dock', 'lib/keys-page', 'lib/bridge', 'dexie', 'wxt']
    const open = OPEN_FILES.components ?? []
    expect(
      breaches(components, (to) => !open.includes(to) && forbidden.includes(isProject(to) ? roomOf(to) : to)),
    ).toEqual([])
  })

  test('nothing imports an entrypoint', () => {
    const others = production.filter((source) => !source.path.startsWith('entrypoints/'))
    expect(breaches(others, (to) => to.startsWith('entrypoints/'))).toEqual([])
  })

  test('imports are relative: no alias, no test code', () => {
    expect(breaches(production, (to) => /^[@~#]\//.test(to) || to.startsWith('test/'))).toEqual([])
  })
})

describe('the page side', () => {
  const pageSide = [
    ...inRooms(...PAGE_SIDE, 'entrypoints/chat', 'entrypoints/lab'),
    ...production.filter((source) => source.path === 'lib/bridge/page-end.ts'),
  ]

  /** Everything that a file pulls into its bundle, by following value imports. */
  function reach(paths: string[]): Set<string> {
    const byPath = new Map(production.map((source) => [source.path.replace(/\.tsx?$/, ''), source]))
    const seen = new Set<string>()
    const queue = [...paths]
    while (queue.length > 0) {
      const next = queue.pop()!
      if (seen.has(next)) continue
      seen.add(next)
      const source = byPath.get(next) ?? byPath.get(`${next}/index`)
      if (source) queue.push(...values(source).map((item) => item.to))
    }
    return seen
  }

  test('reaches no library and no room of the other side', () => {
    const reached = [...reach(pageSide.map((source) => source.path.replace(/\.tsx?$/, '')))]
    const forbidden =
      /^(react|react-dom|dexie|zod|@tanstack\/.*|@base-ui\/.*|i18next|liquidjs|lib\/z|lib\/(store|queries|imports|i18n|replies|stage|buyers|orders)(\/.*)?|components(\/.*)?)$/
    expect(reached.filter((to) => forbidden.test(to))).toEqual([])
    expect(reached.length).toBeGreaterThan(15)
  })

  test('only the page side touches the host’s page', () => {
    const others = production.filter(
      (source) =>
        source.path.startsWith('lib/') &&
        !PAGE_SIDE.includes(roomOf(source.path)) &&
        !/^lib\/(bridge|queries|i18n)\//.test(source.path),
    )
    expect(uses(others, /\b(document|window)\./)).toEqual([])
  })
})

describe('domain rooms are pure', () => {
  const domain = inRooms(...DOMAIN)

  test('no browser, no interface, no database', () => {
    expect(uses(domain, /\b(chrome|browser)\.\w|\bindexedDB\b|\blocalStorage\b|\bfetch\(/)).toEqual([])
    expect(breaches(domain, (to) => ['react', 'dexie', 'wxt'].includes(to))).toEqual([])
  })

  test('now is an argument', () => {
    expect(uses(domain, /Date\.now\(\)|new Date\(\)|performance\.now\(\)|Math\.random\(\)/)).toEqual([])
  })
})

describe('doors', () => {
  test('only the store opens the database', () => {
    const others = production.filter((source) => roomOf(source.path) !== 'lib/store')
    expect(breaches(others, (to) => to === 'dexie')).toEqual([])
    expect(uses(others, /\bindexedDB\b/)).toEqual([])
  })

  test('only the bridge connects', () => {
    const others = production.filter((source) => roomOf(source.path) !== 'lib/bridge')
    expect(uses(others, /runtime\.(connect|sendMessage|onMessage|onConnect)\b|tabs\.(connect|sendMessage)\b/)).toEqual(
      [],
    )
  })

  test('zod is configured at its two doors', () => {
    const doors = ['lib/z.ts', 'lib/z-small.ts']
    expect(breaches(production, (to, source) => /^zod/.test(to) && !doors.includes(source.path))).toEqual([])
  })
})

describe('the security floor', () => {
  test('no markup from strings, no code from strings', () => {
    expect(
      uses(
        production,
        /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/,
      ),
    ).toEqual([])
  })

  test('nobody listens to messages on the page’s window', () => {
    const list = production.filter((source) => !/import-worker/.test(source.path))
    expect(
      uses(list, /addEventListener\(\s*['"]message['"]|\bonmessage\s*=|postMessage\(\s*[^)]*['"]\*['"]/).filter(
        (path) => !/import-client/.test(path),
      ),
    ).toEqual([])
  })

  test('no messages from outside are heard', () => {
    expect(uses(production, /onMessageExternal|onConnectExternal/)).toEqual([])
  })

  test('nothing is ever sent: no synthetic Enter, no synthetic click', () => {
    const pageSide = inRooms(...PAGE_SIDE, 'entrypoints/chat')
    // Opening another chat is a click on its row in the console's list; the file that makes it guards it.
    const navigates = 'lib/reader/open-conversation.ts'
    expect(uses(pageSide, /\.click\(/)).toEqual([navigates])
    expect(uses(pageSide, /new KeyboardEvent|\.submit\(\)|requestSubmit|new MouseEvent|new PointerEvent/)).toEqual([])
  })

  test('no network in the core', () => {
    expect(uses(production, /\bXMLHttpRequest\b|\bWebSocket\b|sendBeacon|EventSource/)).toEqual([])
    // The sample shop and the learnt weights are read from the extension's own folder.
    const own = ['lib/queries/sample-shop.ts', 'lib/queries/text-model.ts']
    expect(uses(production, /\bfetch\(/).filter((path) => !own.includes(path))).toEqual([])
  })
})
