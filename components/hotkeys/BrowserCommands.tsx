/** The browser's own shortcuts as they really are, with where to change them. */
import { useWords } from '../../lib/i18n/use-words'
import { openBrowserShortcuts, useBrowserCommands } from '../../lib/queries/use-browser-commands'
import { Button } from '../ui/Button'
import { KeyCap } from '../ui/KeyCap'
import { Segment } from '../ui/Segment'
import { browserOf } from './workplace'

export function BrowserCommands() {
  const { t } = useWords()
  const commands = useBrowserCommands()
  if (!commands.data?.length) return null
  const isFirefox = browserOf(navigator.userAgent) === 'firefox'
  return (
    <Segment
      title={t('keys.commands.title')}
      hint={isFirefox ? `${t('keys.commands.hint')} ${t('keys.commands.changeFirefox')}` : t('keys.commands.hint')}
      aside={isFirefox ? null : <Button onClick={openBrowserShortcuts}>{t('keys.commands.change')}</Button>}
    >
      <ul className="m-0 list-none p-0">
        {commands.data.map(({ name, description, key }) => (
          <li key={name} className="flex min-h-8 items-center gap-2 border-b border-line py-0.5 last:border-0">
            <span className="min-w-0 flex-1">{description}</span>
            {key ? <KeyCap>{key}</KeyCap> : <span className="text-sm text-faint">{t('keys.commands.none')}</span>}
          </li>
        ))}
      </ul>
    </Segment>
  )
}
