/** Repairs one part of a console: the lab comes up and asks for that part. */
import { useWords } from '../../lib/i18n/use-words'
import { canRepair } from '../../lib/queries/map-site'
import { Button } from '../ui/Button'

interface RepairButtonProps {
  role: string
  onRepair: () => void
}

export function RepairButton({ role, onRepair }: RepairButtonProps) {
  const { t, trade } = useWords()
  if (!canRepair(role)) return null
  return (
    <Button aria-label={t('lab.repairThis', { part: trade('role', role) })} onClick={onRepair}>
      {t('lab.repairPart')}
    </Button>
  )
}
