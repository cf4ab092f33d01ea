/** Options: what the window for desktop consoles is, how to open it, and where to give it a key. */
import { useWords } from '../../lib/i18n/use-words'
import { openShortcuts, useWindowKey } from '../../lib/queries/use-window'
import { Button } from '../ui/Button'
import { Segment } from '../ui/Segment'
import { OpenWindow } from './OpenWindow'

export function WindowSegment() {
  const { t } = useWords()
  const key = useWindowKey()
  return (
    <Segment title={t('window.open.title')} hint={t('window.start.words')}>
      <OpenWindow />
      {openShortcuts ? (
        <div className="mt-2 flex items-center gap-2 text-sm text-mute">
          <span className="min-w-0 flex-1">{key ? t('window.open.changeKey') : t('window.open.noKey')}</span>
          <Button className="shrink-0" onClick={openShortcuts}>
            {t('window.open.setKey')}
          </Button>
        </div>
      ) : null}
    </Segment>
  )
}
