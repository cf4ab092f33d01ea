/** Guards clicks that insert, copy or reveal: made by a person, on a panel that is in plain sight. */
import { type SyntheticEvent, useCallback, useContext } from 'react'
import { SeenGateContext } from './seen-gate'

export function useGuarded(): (act: () => void) => (event: SyntheticEvent) => void {
  const gate = useContext(SeenGateContext)
  return useCallback(
    (act) => (event) => {
      if (!event.nativeEvent.isTrusted) return
      if (gate.allows()) act()
      else gate.refuse()
    },
    [gate],
  )
}
