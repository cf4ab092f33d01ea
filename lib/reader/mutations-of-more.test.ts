// @vitest-environment happy-dom
import { FIXTURES } from '../../test/consoles/fixtures'
import { surviveChanges } from '../../test/consoles/survive-changes'

// Two files, two workers: a thousand pages in one would not fit its memory.
surviveChanges(FIXTURES.slice(8))
