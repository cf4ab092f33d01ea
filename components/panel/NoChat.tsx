/** No chat is open, or the console shows one that the panel cannot read: it says which. */
import { LogIn, MessageSquareDashed, Unplug } from 'lucide-react'
import type { RoleHealth } from '../../lib/bridge/protocol'
import { useWords } from '../../lib/i18n/use-words'
import { missingRoles } from '../../lib/sites/light'
import { Whole } from './Whole'

export function NoChat({ roles }: { roles: readonly RoleHealth[] }) {
  const { t, trade } = useWords()
  if (roles.some(({ role, state }) => role === 'signedIn' && state === 'missing')) {
    return <Whole icon={LogIn} title={t('panel.signedOut.title')} words={t('panel.signedOut.words')} />
  }
  const missing = missingRoles(roles)
  if (missing.length === 0) {
    return <Whole icon={MessageSquareDashed} title={t('panel.noChat.title')} words={t('panel.noChat.words')} />
  }
  const names = missing.map((role) => trade('role', role)).join(t('ui.listComma'))
  return <Whole icon={Unplug} title={t('panel.broken.title')} words={t('panel.broken.words', { roles: names })} />
}
