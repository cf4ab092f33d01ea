/** The site lab as the panel sees it: begins it with the right site, goes on to the next part, saves and leaves. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { type LabOrder, type LabPart, NEEDED_PARTS } from '../bridge/lab-protocol'
import { call } from '../bridge/rpc-client'
import type { Role, Site } from '../sites/site'
import type { LabVisit, SiteEntry } from '../store/site-contract'
import { partIsKnown } from './lab-parts'
import type { LabState } from './page-state'
import { tabBeside } from './tab-beside'
import { usePageLink } from './use-page'

/** What the lab is here for: a new site, the agent's own anew, or repairs of a built-in one. */
export interface LabPurpose {
  visit: LabVisit | null
  /** The built-in console that is repaired. */
  repairing: SiteEntry | null
  /** The agent's own site that is mapped anew. */
  editing: SiteEntry | null
}

const queue = (visit: LabVisit | null): readonly LabPart[] => {
  const part = visit?.part
  if (part === 'buyerMessage' || part === 'sellerMessage') return ['buyerMessage', 'sellerMessage']
  return part ? [part] : visit?.siteId ? [] : NEEDED_PARTS
}

/** Null until it is known what the lab is here for. `label` gives the words at the outline. */
export function useLab(lab: LabState, label: (part: LabPart) => string) {
  const link = usePageLink()
  const order = useCallback((order: LabOrder) => link.send({ type: 'lab', order }), [link])
  const pick = useCallback((part: LabPart) => order({ do: 'pick', part, label: label(part) }), [order, label])
  const purpose = useQuery({
    queryKey: ['lab'],
    queryFn: async (): Promise<LabPurpose> => {
      const tabId = await tabBeside()
      const [visit, sites] = await Promise.all([call('lab', 'visit', { tabId }), call('sites', 'list', {})])
      const entry = sites.find(({ site }) => site.id === visit?.siteId) ?? null
      return { visit, repairing: entry?.builtIn ? entry : null, editing: entry?.builtIn === false ? entry : null }
    },
    staleTime: 0,
  })

  const begun = useRef(false)
  useEffect(() => {
    if (!purpose.data || begun.current) return
    begun.current = true
    if (lab.begun) return
    const { visit, repairing, editing } = purpose.data
    order({ do: 'begin', base: (repairing ?? editing)?.site ?? null })
    const [first] = queue(visit)
    if (first) pick(first)
  }, [purpose.data, lab.begun, order, pick])

  // One click after the other, without a way back to the panel in between; Esc ends the row.
  const before = useRef<LabPart | null>(null)
  useEffect(() => {
    const done = before.current
    before.current = lab.picking
    if (!done || lab.picking || !lab.draft) return
    const state = lab.draft.parts.find(({ part }) => part === done)?.state
    const row = queue(purpose.data?.visit ?? null)
    if (!row.includes(done) || !state || state === 'none') return
    const parts = lab.draft.parts
    const next = state === 'unfit' ? done : row.find((part) => parts.find((one) => one.part === part)?.state === 'none')
    if (next) pick(next)
  }, [lab, pick, purpose.data])

  const leave = useCallback(async () => {
    order({ do: 'end' })
    await call('lab', 'close', { tabId: await tabBeside() })
    link.send({ type: 'refresh' })
  }, [order, link])

  const save = useMutation({
    mutationFn: async (wanted: Pick<Site, 'name' | 'marketplace'> & { paths: string[] | undefined }) => {
      const { draft } = lab
      if (!draft || !purpose.data) return
      const { repairing, editing } = purpose.data
      const site = seenToday(draft.site, draft.changed)
      if (repairing) {
        const roles = Object.fromEntries(draft.changed.map((role) => [role, site.roles[role]]))
        const marks = draft.changed.some((role) => role === 'buyerMark' || role === 'sellerMark')
        const repair = { roles, ...(marks && { direction: site.direction }) }
        await call('sites', 'repair', { siteId: repairing.site.id, repair })
      } else {
        const { paths, ...rest } = { ...site, ...wanted }
        const id = editing?.site.id ?? `own-${crypto.randomUUID()}`
        await call('sites', 'save', { site: { ...rest, ...(paths && { paths }), id } })
      }
      await leave()
    },
  })
  return { purpose: purpose.data ?? null, order, pick, leave, save }
}

/** Whoever reads the site later sees when each part was pointed at. */
function seenToday(site: Site, changed: readonly Role[]): Site {
  const seen = new Date().toISOString().slice(0, 10)
  const roles = { ...site.roles }
  for (const role of changed) roles[role] = (roles[role] ?? []).map((one) => ({ ...one, seen }))
  return { ...site, roles }
}

/** The needed parts that are still unknown. */
export const missingParts = (lab: LabState): LabPart[] =>
  NEEDED_PARTS.filter((part) => !lab.draft || !partIsKnown(part, lab.draft))
