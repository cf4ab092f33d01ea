/** Language, light or dark, and the mode for new agents. */
import { useWords } from '../../lib/i18n/use-words'
import { useChangeSettings } from '../../lib/queries/use-settings'
import type { Settings } from '../../lib/store/contract'
import { Choice } from './Choice'
import { Toggle } from './Toggle'

const LANGUAGES = [
  { value: 'zh-CN', label: '简体中文' },
  { value: 'zh-TW', label: '繁體中文' },
  { value: 'en', label: 'English' },
] as const

export function LanguageChoice({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const change = useChangeSettings()
  return (
    <Choice
      label={t('popup.look.language')}
      value={settings.language}
      options={LANGUAGES}
      onChoose={(language) => change.mutate({ language })}
    />
  )
}

export function LookChoices({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const change = useChangeSettings()
  return (
    <div className="flex flex-col gap-4">
      <div>
        <div className="mb-1 font-semibold">{t('popup.look.language')}</div>
        <LanguageChoice settings={settings} />
      </div>
      <div>
        <div className="mb-1 font-semibold">{t('popup.look.theme')}</div>
        <Choice
          label={t('popup.look.theme')}
          value={settings.theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`popup.look.${value}`) }))}
          onChoose={(theme) => change.mutate({ theme })}
        />
      </div>
      <Toggle
        on={settings.newAgentMode}
        label={t('popup.look.newAgent')}
        hint={t('popup.look.newAgentHint')}
        onToggle={(newAgentMode) => change.mutate({ newAgentMode })}
      />
    </div>
  )
}
