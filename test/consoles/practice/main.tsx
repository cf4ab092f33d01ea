/** The practice console: a seller desk that anyone can play with; its buyers match the sample shop. */
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css'
import './desk.css'
import { createRoot } from 'react-dom/client'
import type { PracticeDesk } from '../../samples/desk'
import type { ComposerKind } from './Composer'
import { Desk } from './Desk'

const query = new URLSearchParams(location.search)
const composer = query.get('composer')
const kind: ComposerKind = composer === 'textarea' || composer === 'editable' ? composer : 'kit'

const response = await fetch('./desk.json')
const desk = (await response.json()) as PracticeDesk
createRoot(document.getElementById('root')!).render(
  <Desk
    desk={desk}
    first={query.get('open')}
    composer={kind}
    quiet={query.has('quiet')}
    layout={query.get('layout') ?? 'flow'}
  />,
)
