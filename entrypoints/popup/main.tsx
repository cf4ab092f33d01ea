/** The popup under the toolbar button. */
import '../../components/ui/tokens.css'
import { PopupApp } from '../../components/popup/PopupApp'
import { startPage } from '../../components/ui/PageRoot'

startPage((settings) => <PopupApp settings={settings} />)
