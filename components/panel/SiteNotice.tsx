/** Says which part of the console the panel can no longer find, and what still works. */
import { Unplug } from 'lucide-react'
import type { RoleHealth } from '../../lib/bridge/protocol'
import { useWords } from '../../lib/i18n/use-words'
import { missingRoles } from '../../lib/sites/light'
import { Notice } from '../ui/Notice'

export function SiteNotice({ roles }: { roles: readonly RoleHealth[] }) {
  const { t, trade } = useWords()
  const missing = missingRoles(roles)
  if (missing.length === 0) return null
  const names = missing.map((role) => trade('role', role)).join(t('ui.listComma'))
  return (
    <Notice icon={Unplug} className="mx-3 my-1 shrink-0">
      {t('panel.broken.words', { roles: names })}{' '}
      {missing.includes('composer') ? t('panel.broken.copyOnly') : t('panel.broken.stillFills')}
    </Notice>
  )
}
