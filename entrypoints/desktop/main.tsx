/** The window for consoles that are desktop programs: what is copied there is pasted here, and the answer copied back. */
import '../../components/ui/tokens.css'
import { startDesktop } from '../../components/window/DesktopRoot'

startDesktop()
