/** What is said on the pages of the chat kits: two made-up buyers, one of them after the other. */
export interface Said {
  by: 'buyer' | 'seller' | 'system'
  text: string
}

export interface Talk {
  id: string
  name: string
  said: Said[]
}

export const TALKS: Talk[] = [
  {
    id: 'k-5521',
    name: '柚子茶',
    said: [
      { by: 'buyer', text: '你好，这款保温杯还有蓝色吗' },
      { by: 'seller', text: '有的亲，蓝色现货' },
      { by: 'system', text: '客服小李已接入会话' },
      { by: 'buyer', text: '什么时候发货' },
    ],
  },
  {
    id: 'k-7730',
    name: '山里来信',
    said: [
      { by: 'buyer', text: '收到的盖子裂了' },
      { by: 'seller', text: '亲非常抱歉，拍张照片给我看看好吗' },
      { by: 'buyer', text: '好的，稍等' },
    ],
  },
]

/** Stories speak for the buyer, and change the chat as the agent's own clicks would. */
export interface KitPage {
  say(said: Said): void
  show(id: string): void
}
declare global {
  interface Window {
    kit: KitPage
  }
}
