/** No data yet: the one minute that makes the panel know buyers. */
import { useWords } from '../../lib/i18n/use-words'
import { openOptions } from '../../lib/queries/open-page'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'

export function StartHere() {
  const { t } = useWords()
  return (
    <Card>
      <b className="font-semibold">{t('panel.start.title')}</b>
      <p className="m-0 mt-0.5 text-sm text-mute">{t('panel.start.words')}</p>
      <div className="mt-1.5 mb-0.5 flex flex-wrap gap-1.5">
        <Button weight="first" onClick={() => openOptions('import')}>
          {t('panel.start.import')}
        </Button>
        <Button onClick={() => openOptions('welcome')}>{t('panel.start.sample')}</Button>
      </div>
    </Card>
  )
}
