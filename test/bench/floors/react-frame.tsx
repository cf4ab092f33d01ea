/** The floor's framed page: React paints one line. */
import { createRoot } from 'react-dom/client'

createRoot(document.getElementById('root')!).render(<p data-ready="">ready</p>)
