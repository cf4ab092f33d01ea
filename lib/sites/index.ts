/** The consoles that are built in: one file each, one line each. The first that fits an address is it. */
import { webIm1688 } from './1688-webim'
import { amazon } from './amazon'
import { douyinFeige } from './douyin-feige'
import { etsy } from './etsy'
import { goofish } from './goofish'
import { jdDongdong } from './jd-dongdong'
import { kuaishou } from './kuaishou'
import { lineOa } from './line-oa'
import { metaBusiness } from './meta-business'
import { pinduoduo } from './pinduoduo'
import { practice } from './practice'
import { rakutenRmesse } from './rakuten-rmesse'
import { shopee } from './shopee'
import { shopeeMinichat } from './shopee-minichat'
import type { Site } from './site'
import { tiktokShop } from './tiktok-shop'
import { whatsappWeb } from './whatsapp-web'
import { wildberries } from './wildberries'

export const SITES: readonly Site[] = [
  practice,
  pinduoduo,
  douyinFeige,
  kuaishou,
  jdDongdong,
  goofish,
  webIm1688,
  // The full page first: the small window is on every other page of the same host.
  shopee,
  shopeeMinichat,
  tiktokShop,
  etsy,
  wildberries,
  rakutenRmesse,
  whatsappWeb,
  amazon,
  metaBusiness,
  lineOa,
]
