/** Serves the practice console and the page fixtures: http on localhost, https under the consoles' real host names. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer as createHttp, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { generate } from 'selfsigned'
import { ROOT } from './root'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** First folder that holds the path wins: what is built (editors, practice console), then the plain fixtures. */
const FOLDERS = [
  { prefix: '/practice/editors/', folder: join(ROOT, '.output/editors') },
  { prefix: '/practice/', folder: join(ROOT, '.output/practice') },
  { prefix: '/practice/', folder: join(ROOT, '.output/sample') },
  { prefix: '/practice/', folder: join(ROOT, 'test/consoles') },
  { prefix: '/', folder: join(ROOT, 'test/consoles') },
]

/** Which fixture a real host name shows at any path. */
export const HOST_FIXTURES: Record<string, string> = {
  'mms.pinduoduo.com': 'pinduoduo',
  'im.jinritemai.com': 'douyin-feige',
  'im.kwaixiaodian.com': 'kuaishou',
  'dongdong.jd.com': 'jd-dongdong',
  'www.goofish.com': 'goofish',
  'air.1688.com': '1688-webim',
  'seller.shopee.co.id': 'shopee',
  'seller.shopee.tw': 'shopee',
  'banhang.shopee.vn': 'shopee-minichat',
  'seller-us.tiktok.com': 'tiktok-shop',
  'www.etsy.com': 'etsy',
  'seller.wildberries.ru': 'wildberries',
  'rmesse.rms.rakuten.co.jp': 'rakuten-rmesse',
  'web.whatsapp.com': 'whatsapp-web',
  'sellercentral.amazon.com': 'amazon',
  'business.facebook.com': 'meta-business',
  'chat.line.biz': 'line-oa',
}

/** Desks of chat kits that no built-in console knows, made by the kits' own build. */
const KIT_HOSTS: Record<string, string> = {
  'im.elements.example': 'elements.html',
  'im.advanced.example': 'advanced.html',
}

function fileFor(host: string, path: string): string | undefined {
  const kit = KIT_HOSTS[host]
  if (kit) return join(ROOT, '.output/kits', path.startsWith('/assets/') ? normalize(path) : kit)
  const fixture = HOST_FIXTURES[host]
  if (fixture) {
    // The editors that the real consoles use.
    if (path.startsWith('/modules/quill1/')) return join(ROOT, 'node_modules', normalize(path.slice('/modules'.length)))
    if (path.startsWith('/kit/')) return join(ROOT, 'test/consoles', normalize(path))
    const inside = join(ROOT, 'test/consoles', fixture, normalize(path))
    const wanted =
      existsSync(inside) && statSync(inside).isFile() ? inside : join(ROOT, 'test/consoles', fixture, 'index.html')
    return wanted
  }
  for (const { prefix, folder } of FOLDERS) {
    if (!path.startsWith(prefix)) continue
    let file = join(folder, normalize(path.slice(prefix.length) || 'index.html'))
    if (!file.startsWith(folder)) continue
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html')
    if (existsSync(file)) return file
  }
  return undefined
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const host = (request.headers.host ?? '').split(':')[0]
  const url = new URL(request.url ?? '/', 'http://localhost')
  const file = fileFor(host ?? '', decodeURIComponent(url.pathname))
  if (!file) {
    response.writeHead(404).end()
    return
  }
  const headers: Record<string, string> = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  }
  // Hazard pages ask for a header by query, e.g. ?header=Cross-Origin-Embedder-Policy:require-corp
  for (const header of url.searchParams.getAll('header')) {
    const [name, ...rest] = header.split(':')
    if (name && rest.length > 0) headers[name.trim().toLowerCase()] = rest.join(':').trim()
  }
  response.writeHead(200, headers)
  createReadStream(file).pipe(response)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

export interface Consoles {
  httpPort: number
  /** For `--host-resolver-rules`: the consoles' real names, answered by this machine. */
  resolverRules: string
  close(): void
}

/** Starts both servers on free ports, http on `port` where one is given. */
export async function serveConsoles({ port = 0 } = {}): Promise<Consoles> {
  const http = createHttp(answer)
  const httpPort = await listen(http, port)
  const pems = await generate([{ name: 'commonName', value: 'consoles.test' }], { keySize: 2048 })
  const https = createHttps({ key: pems.private, cert: pems.cert }, answer)
  const httpsPort = await listen(https, 0)
  return {
    httpPort,
    resolverRules: [...Object.keys(HOST_FIXTURES), ...Object.keys(KIT_HOSTS)]
      .map((host) => `MAP ${host}:443 127.0.0.1:${httpsPort}`)
      .join(', '),
    close: () => {
      for (const server of [http, https]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}
