/** The same panel in the browser's own side panel: it follows the active tab, and takes pastes where that is no console. */
import { lazy } from 'react'
import '../../components/ui/tokens.css'
import { startPanel } from '../../components/panel/PanelRoot'

startPanel(
  'side',
  lazy(() => import('../../components/window/PasteDesk').then((room) => ({ default: room.PasteDesk }))),
)
