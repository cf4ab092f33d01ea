/** The options, and the first-run page under #/welcome. */
import '../../components/ui/tokens.css'
import { OptionsApp } from '../../components/options/OptionsApp'
import { startPage } from '../../components/ui/PageRoot'

startPage((settings) => <OptionsApp settings={settings} />)
