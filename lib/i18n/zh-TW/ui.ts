/** Words of buttons and pieces that every surface shares, zh-TW. */
import type { UiWords } from '../words'

export const ui: UiWords = {
  product: 'Chatside 掌櫃邊欄',
  save: '儲存',
  saved: '已儲存',
  cancel: '取消',
  delete: '刪除',
  edit: '編輯',
  add: '新增',
  back: '返回',
  close: '關閉',
  again: '再試一次',
  copied: '已複製',
  loading: '讀取中…',
  yes: '確定',
  all: '全部',
  listComma: '、',
  failed: '沒存成功，請再試一次',
  failedFull: '硬碟滿了，沒存成功。清出空間再試',
}
