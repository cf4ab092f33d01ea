/** The page of the options that the address names, and the way to another one. */
import { useSyncExternalStore } from 'react'

export const ROUTES = ['welcome', 'templates', 'import', 'tiers', 'shops', 'sites', 'keys', 'look'] as const
export type Route = (typeof ROUTES)[number]

export function routeOf(hash: string): Route | null {
  const name = /^#\/([a-z]+)/.exec(hash)?.[1]
  return ROUTES.find((route) => route === name) ?? null
}

function follow(hear: () => void): () => void {
  window.addEventListener('hashchange', hear)
  return () => window.removeEventListener('hashchange', hear)
}

/** Null when the address names none. */
export function useRoute(): Route | null {
  return routeOf(useSyncExternalStore(follow, () => window.location.hash))
}
