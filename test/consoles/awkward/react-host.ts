/** A console whose server draws the whole document and whose React then takes it over, strangers and all. */
import { createElement, useEffect } from 'react'

const h = createElement

/** `where` differs between server and browser, so that React gives the server's document up and draws its own. */
export function ReactHost({ where }: { where: 'server' | 'browser' }) {
  useEffect(() => {
    const script = Object.assign(document.createElement('script'), { src: '../layouts/desk.js' })
    script.onload = () => Object.assign(document.body.dataset, { hydrated: 'true' })
    document.body.append(script)
  }, [])
  return h(
    'html',
    { lang: 'zh-CN' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('title', null, '服务器画好的工作台'),
      h('link', { rel: 'stylesheet', href: 'desk.css' }),
    ),
    h(
      'body',
      null,
      h(
        'main',
        { id: 'desk', 'data-shop': '练习店', 'data-agent': '小李' },
        h(
          'aside',
          { 'data-conversation-list': '' },
          h('p', null, `画于 ${where}`),
          h(
            'div',
            { 'data-conversation-id': 'c1', className: 'cs-conversation--active' },
            h('span', { className: 'cs-conversation__name' }, '小雨'),
          ),
          h('div', { 'data-conversation-id': 'c2' }, h('span', { className: 'cs-conversation__name' }, '阿泽')),
        ),
        h(
          'section',
          { 'data-chat-id': 'c1', 'data-buyer-id': 'b1' },
          h('header', null, h('b', { 'data-buyer-name': '小雨' }, '小雨')),
          h('div', { 'data-message-list': '', suppressHydrationWarning: true }),
          h(
            'footer',
            null,
            h('textarea', { id: 'composer' }),
            h('button', { type: 'button', 'data-send': '' }, '发送'),
          ),
        ),
      ),
    ),
  )
}
