/** The same panel in the browser's own side panel, for consoles that refuse frames; it follows the active tab. */
import '../../components/ui/tokens.css'
import { startPanel } from '../../components/panel/PanelRoot'

startPanel('side')
