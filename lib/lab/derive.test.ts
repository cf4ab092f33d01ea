// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabPart } from '../bridge/lab-protocol'
import { matchesOf } from '../reader/parts'
import { trySite } from '../reader/try-site'
import { blankSite } from '../sites/own-site'
import { isSelector } from '../sites/selector-syntax'
import type { Site } from '../sites/site'
import { draftOf } from './draft'
import { type Finding, findMessages, findPart } from './findings'
import { selectorsFor } from './unique'

function page(body: string): Document {
  document.body.innerHTML = body
  return document
}
const at = (document: Document, css: string) => document.querySelector(css)!
const base = blankSite('https://im.example.com/chat?id=7', 'own-lab')!

/** Maps a page by four clicks and says what is read then. */
function mapped(document: Document, clicks: Partial<Record<LabPart, string>>) {
  const findings = new Map<LabPart, Finding>()
  const { buyerMessage, sellerMessage, ...others } = clicks
  if (buyerMessage && sellerMessage)
    findings.set('buyerMessage', findMessages(at(document, buyerMessage), at(document, sellerMessage)))
  const draft = (): Site => draftOf(base, findings, new Map(), null)
  for (const [part, css] of Object.entries(others) as [LabPart, string][])
    findings.set(part, findPart(part, at(document, css), draft(), document))
  const site = draft()
  const trial = trySite(site, document)
  const said = (trial.list?.messages ?? []).map(({ speaker, text }) => `${speaker}: ${text}`)
  return { site, trial, said, findings }
}

const bubble = (side: string, text: string) =>
  `<div class="msg-row ${side}"><img class="avatar" src="a.png" alt="头像"><div class="bubble"><span class="words">${text}</span><i class="clock">12:01</i></div></div>`

describe('kits that tell sides by', () => {
  it.each([
    ['a class on each row', [bubble('msg-left', '在吗'), bubble('msg-right', '在的亲'), bubble('msg-left', '有货吗')]],
    ['a class on one side only', [bubble('', '在吗'), bubble('mine', '在的亲'), bubble('', '有货吗')]],
    [
      'an attribute',
      ['in', 'out', 'in'].map(
        (way, i) =>
          `<div class="msg-row" data-direction="${way}"><div class="bubble"><span class="words">${['在吗', '在的亲', '有货吗'][i]}</span></div></div>`,
      ),
    ],
    [
      'inline style alone',
      ['flex-start', 'flex-end', 'flex-start'].map(
        (way, i) =>
          `<div class="msg-row" style="display:flex; justify-content: ${way}"><div class="bubble"><span class="words">${['在吗', '在的亲', '有货吗'][i]}</span></div></div>`,
      ),
    ],
    [
      'hashed classes with stems',
      ['self', 'other']
        .flatMap(() => [])
        .concat(
          ['message_other__a1B2c', 'message_self__x9Y8z', 'message_other__a1B2c'].map(
            (name, i) =>
              `<div class="row_k3j2h ${name}"><div class="bubble__q1w2E"><span class="words">${['在吗', '在的亲', '有货吗'][i]}</span></div></div>`,
          ) as never[],
        ),
    ],
    [
      'where the picture stands',
      ['在吗', '在的亲', '有货吗'].map((text, i) => {
        const [picture, words] = [
          '<b class="avatar">x</b>',
          `<div class="bubble"><span class="words">${text}</span></div>`,
        ]
        return `<div class="msg-row">${i === 1 ? words + picture : picture + words}</div>`
      }),
    ],
  ])('%s', (_how, rows) => {
    const document = page(
      `<header><h2>小雨</h2></header><div class="list">${rows.join('')}</div><form><textarea name="reply"></textarea></form>`,
    )
    const { said, site, trial } = mapped(document, {
      buyerMessage: '.list > :nth-child(1) .words',
      sellerMessage: '.list > :nth-child(2) .words',
      buyerName: 'h2',
      composer: 'textarea',
    })
    expect(said).toEqual(['buyer: 在吗', 'seller: 在的亲', 'buyer: 有货吗'])
    expect(trial.identity.identity).toMatchObject({ buyerName: '小雨', stable: false })
    expect(trial.composer).toBe(at(document, 'textarea'))
    expect(trial.roles.filter(({ state }) => state === 'missing')).toEqual([])
    expect(JSON.stringify(site)).not.toMatch(/k3j2h|a1B2c|x9Y8z/)
  })
})

it('messages in groups of one side are read one by one', () => {
  const group = (side: string, ...texts: string[]) =>
    `<section class="group ${side}">${texts.map((text) => `<div class="item"><p class="words">${text}</p></div>`).join('')}</section>`
  const document = page(
    `<h2>小雨</h2><main class="list">${group('from-buyer', '在吗', '有货吗')}${group('from-me', '在的', '有的亲')}${group('from-buyer', '好')}</main>`,
  )
  const { said } = mapped(document, {
    buyerMessage: '.from-buyer .words',
    sellerMessage: '.from-me .words',
    buyerName: 'h2',
  })
  expect(said).toEqual(['buyer: 在吗', 'buyer: 有货吗', 'seller: 在的', 'seller: 有的亲', 'buyer: 好'])
})

it('both examples in one day still find the days before', () => {
  const document = page(
    `<h2>小雨</h2><div class="list"><div class="day">${bubble('msg-left', '昨天')}</div><div class="day">${bubble('msg-left', '在吗')}${bubble('msg-right', '在的')}</div></div>`,
  )
  const { said } = mapped(document, {
    buyerMessage: '.day:last-child .msg-left .words',
    sellerMessage: '.msg-right .words',
    buyerName: 'h2',
  })
  expect(said).toEqual(['buyer: 昨天', 'buyer: 在吗', 'seller: 在的'])
})

it('a notice is nobody’s word: unclear first, a notice once it was pointed at', () => {
  const document = page(
    `<h2>小雨</h2><div class="list">${bubble('msg-left', '在吗')}${bubble('msg-right', '在的')}<div class="msg-row notice"><div class="bubble"><span class="words">会话已转接</span></div></div></div>`,
  )
  const clicks = { buyerMessage: '.msg-left .words', sellerMessage: '.msg-right .words', buyerName: 'h2' }
  const before = mapped(document, clicks)
  expect(before.said).toEqual(['buyer: 在吗', 'seller: 在的'])
  expect(before.trial.list?.unclear).toBe(1)
  const after = mapped(document, { ...clicks, systemMessage: '.notice .words' })
  expect(after.said).toEqual(['buyer: 在吗', 'seller: 在的', 'system: 会话已转接'])
  expect(after.trial.list?.unclear).toBe(0)
})

it('what stands in one row by chance is no mark of a side', () => {
  const dated = bubble('', '在吗').replace('<img', '<p class="date-card">11月20日</p><img')
  const document = page(
    `<h2>小雨</h2><div class="list">${dated}${bubble('mine', '在的')}${bubble('', '有货吗')}${bubble('mine', '有')}</div>`,
  )
  const { said } = mapped(document, {
    buyerMessage: '.msg-row .words',
    sellerMessage: '.mine .words',
    buyerName: 'h2',
  })
  expect(said).toEqual(['buyer: 在吗', 'seller: 在的', 'buyer: 有货吗', 'seller: 有'])
})

it('the number of one message is no mark of a side', () => {
  const rows = ['', 'mine', '', 'notice'].map((side, at) =>
    bubble(side, `话${at}`).replace('<div', `<div id="m${at}" data-index="${at}"`),
  )
  const document = page(`<h2>小雨</h2><div class="list">${rows.join('')}</div>`)
  const { site } = mapped(document, { buyerMessage: '.msg-row .words', sellerMessage: '.mine .words', buyerName: 'h2' })
  expect(site.roles.sellerMark?.[0]?.css).toBe('.mine')
  expect(JSON.stringify([site.roles.buyerMark, site.roles.sellerMark])).not.toMatch(/m\d|index/)
})

it('a notice that looks like a buyer’s message is let go once it was pointed at', () => {
  const document = page(
    `<h2>小雨</h2><div class="list">${bubble('', '在吗')}${bubble('mine', '在的')}<div class="msg-row notice"><div class="bubble"><span class="words">会话已转接</span></div></div></div>`,
  )
  const clicks = { buyerMessage: '.msg-row .words', sellerMessage: '.mine .words', buyerName: 'h2' }
  expect(mapped(document, clicks).said).toContain('buyer: 会话已转接')
  const after = mapped(document, { ...clicks, systemMessage: '.notice .words' })
  expect(after.said).toEqual(['buyer: 在吗', 'seller: 在的', 'system: 会话已转接'])
})

it('reads inside an open shadow root', () => {
  const document = page('<h1>客服</h1><chat-box></chat-box>')
  const root = at(document, 'chat-box').attachShadow({ mode: 'open' })
  root.innerHTML = `<div class="room-name">小雨</div><div class="list">${bubble('', '在吗')}${bubble('mine', '在的')}${bubble('', '好')}</div><textarea id="box"></textarea>`
  const inside = (css: string) => root.querySelector(css)!
  const findings = new Map<LabPart, Finding>([
    ['buyerMessage', findMessages(inside('.msg-row:not(.mine) .words'), inside('.mine .words'))],
    ['buyerName', findPart('buyerName', inside('.room-name'), base, document)],
    ['composer', findPart('composer', inside('textarea'), base, document)],
  ])
  const site = draftOf(base, findings, new Map(), null)
  const trial = trySite(site, document)
  expect(trial.list?.messages.map(({ speaker }) => speaker)).toEqual(['buyer', 'seller', 'buyer'])
  expect(trial.composer).toBe(inside('textarea'))
  expect(site.roles.composer?.[0]?.css).toBe('chat-box >>> #box')
})

it('a list of conversations gives rows, names, the open one and what is unread', () => {
  const row = (name: string, more: string) =>
    `<li class="chat-item ${more}"><div class="main"><span class="nick">${name}</span><span class="unread-badge">2</span></div></li>`
  const document = page(
    `<h2>小雨</h2><ul class="chats">${row('小雨', 'is-active')}${row('阿强', '')}${row('Anna', '')}</ul>`,
  )
  const { site } = mapped(document, { buyerName: 'h2', conversationRow: '.chats > :nth-child(2) .nick' })
  expect(site.roles).toMatchObject({
    conversationList: [{ css: '.chats' }, {}],
    conversationItem: [{ css: '.chat-item' }],
    conversationActive: [{ css: '.chat-item.is-active' }],
    conversationUnread: [{ css: '.unread-badge' }],
  })
  expect(site.roles.conversationName?.[0]?.css).toBe('.nick')
})

it('says what is wrong with what was pointed at', () => {
  const document = page(
    `<h2></h2><div class="list">${bubble('', '在吗')}${bubble('', '在的')}</div><p class="other">1</p><button>发送</button>`,
  )
  const [one, two] = [at(document, '.msg-row:nth-child(1) .words'), at(document, '.msg-row:nth-child(2) .words')]
  expect(findMessages(one, one).fault).toBe('same-message')
  expect(findMessages(one, two).fault).toBe('no-difference')
  expect(findMessages(one, at(document, '.other')).fault).toBe('no-list')
  expect(findPart('buyerName', at(document, 'h2'), base, document).fault).toBe('no-text')
  expect(findPart('composer', at(document, 'button'), base, document).fault).toBe('no-field')
  expect(findPart('orderNo', at(document, 'button'), base, document).fault).toBe('not-a-number')
  two.remove()
  expect(findMessages(one, two).fault).toBe('gone')
})

describe('on any page', () => {
  const name = fc.constantFrom(
    'msg',
    'row',
    'a1b2c3',
    'css-1x2y3z',
    'item_k3J2h',
    'left',
    'mine',
    'flex',
    'p-2',
    'x"y',
    '1st',
    '消息',
    'a:b',
  )
  const attribute = fc.constantFrom('data-id', 'data-role', 'name', 'id', 'role', 'title', 'data-v-3a4b', 'style')
  const value = fc.oneof(name, fc.string({ maxLength: 8 }), fc.constantFrom('12345678', 'buyer', ''))
  interface Tree {
    tag: string
    names: string[]
    attributes: [string, string][]
    text: string
    shadow: boolean
    children: Tree[]
  }
  const { tree } = fc.letrec<{ tree: Tree; trees: Tree[] }>((tie) => ({
    tree: fc.record({
      tag: fc.constantFrom('div', 'div', 'p', 'span', 'li', 'chat-box', 'textarea', 'section'),
      names: fc.array(name, { maxLength: 3 }),
      attributes: fc.array(fc.tuple(attribute, value), { maxLength: 2 }),
      text: fc.constantFrom('', '在吗', '好的亲', '12:01'),
      shadow: fc.boolean(),
      children: tie('trees'),
    }),
    trees: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'tree' },
      fc.constant<Tree[]>([]),
      fc.array(tie('tree'), { maxLength: 4 }),
    ),
  }))
  const build = (document: Document, { tag, names, attributes, text, shadow, children }: Tree): Element => {
    const element = document.createElement(tag)
    if (names.length > 0) element.setAttribute('class', names.join(' '))
    for (const [key, value] of attributes) element.setAttribute(key, value)
    const inside = shadow && tag === 'chat-box' ? element.attachShadow({ mode: 'open' }) : element
    inside.append(document.createTextNode(text), ...children.map((child) => build(document, child)))
    return element
  }
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ])
  const built = (trees: Tree[]) => {
    const document = page('')
    document.body.append(...trees.map((one) => build(document, one)))
    return { document, elements: all(document.body) }
  }

  it('each selector finds its example and nothing else, and may be stored', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), fc.nat(), (trees, which) => {
        const { document, elements } = built(trees)
        const element = elements[which % elements.length]!
        const found = selectorsFor(element)
        // At the top of a shadow root a nameless element has no place that a selector could count from.
        if (element.parentElement) expect(found.length).toBeGreaterThan(0)
        for (const { css } of found) {
          expect(matchesOf(document, css), css).toEqual([element])
          expect(isSelector(css), css).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('nothing throws whatever is pointed at, and whoever is read is on the side of the example', () => {
    const parts: LabPart[] = ['buyerName', 'composer', 'conversationRow', 'systemMessage', 'messageTime', 'orderNo']
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (trees, one, two) => {
        const { document, elements } = built(trees)
        const buyer = elements[one % elements.length]!
        const seller = elements[two % elements.length]!
        const findings = new Map<LabPart, Finding>([['buyerMessage', findMessages(buyer, seller)]])
        for (const part of parts)
          findings.set(part, findPart(part, buyer, draftOf(base, findings, new Map(), null), document))
        const site = draftOf(base, findings, new Map(), null)
        const selectors = Object.values(site.roles).flatMap((list) => list.map(({ css }) => css))
        expect(selectors.filter((css) => !isSelector(css))).toEqual([])
        const trial = trySite(site, document)
        if (!findings.get('buyerMessage')?.fault)
          expect(new Set(trial.list?.messages.map(({ speaker }) => speaker))).not.toEqual(new Set(['seller']))
      }),
      { numRuns: 60 },
    )
  })
})
