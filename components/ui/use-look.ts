/** Keeps language and light/dark of the document in step with the settings, the system and the page beside us. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { speak, type WordSource } from '../../lib/i18n/speak'
import type { Settings } from '../../lib/store/contract'

const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)')

function followSystem(hear: () => void): () => void {
  const query = darkSystem()
  query.addEventListener('change', hear)
  return () => query.removeEventListener('change', hear)
}

/** `hostDark`: what the page beside the panel looks like; it speaks when the agent has chosen nothing. */
export function isDark(theme: Settings['theme'], hostDark: boolean | null, systemDark: boolean): boolean {
  if (theme !== 'system') return theme === 'dark'
  return hostDark ?? systemDark
}

export function useTheme(theme: Settings['theme'], hostDark: boolean | null = null): void {
  const systemDark = useSyncExternalStore(followSystem, () => darkSystem().matches)
  const dark = isDark(theme, hostDark, systemDark)
  useEffect(() => {
    document.documentElement.classList.toggle('dark', dark)
  }, [dark])
}

/** True once the words of the chosen language are there; another language is loaded behind the old one. */
export function useSpoken(language: Settings['language'] | undefined, source: WordSource): boolean {
  const [spoken, setSpoken] = useState(false)
  useEffect(() => {
    if (!language) return
    let wanted = true
    void speak(language, source).then(() => wanted && setSpoken(true))
    return () => {
      wanted = false
    }
  }, [language, source])
  return spoken
}
