/** What stands between the agent and full service right now, one line each. */
import { DatabaseZap, HardDrive, LoaderCircle } from 'lucide-react'
import type { RoleHealth } from '../../lib/bridge/protocol'
import { useWords } from '../../lib/i18n/use-words'
import { Notice } from '../ui/Notice'
import { SiteNotice } from './SiteNotice'

interface ChatNoticesProps {
  roles: readonly RoleHealth[]
  importing: boolean
  error: Error | null
}

export function ChatNotices({ roles, importing, error }: ChatNoticesProps) {
  const { t } = useWords()
  const full = (error as { code?: string } | null)?.code === 'storage-full'
  return (
    <>
      <SiteNotice roles={roles} />
      {importing ? (
        <Notice icon={LoaderCircle} className="mx-3 my-1 shrink-0">
          {t('panel.importing')}
        </Notice>
      ) : null}
      {error ? (
        <Notice icon={full ? HardDrive : DatabaseZap} tone="bad" className="mx-3 my-1 shrink-0">
          {t(full ? 'panel.error.full' : 'panel.error.noAnswer')}
        </Notice>
      ) : null}
    </>
  )
}
