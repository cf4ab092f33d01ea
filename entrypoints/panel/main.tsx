/** The panel in its frame beside the chat. */
import '../../components/ui/tokens.css'
import { startPanel } from '../../components/panel/PanelRoot'

startPanel('dock')
