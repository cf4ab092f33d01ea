/** The few words that the page side itself shows, in the browser's language: the panel is not there to say them. */

interface Words {
  resize: string
  openSidePanel: string
  useToolbar: string
}

const WORDS: Record<'zh-CN' | 'zh-TW' | 'en', Words> = {
  'zh-CN': {
    resize: '拖动调整宽度',
    openSidePanel: '这个页面放不下面板，点这里在浏览器侧栏打开',
    useToolbar: '这个页面放不下面板，请点浏览器工具栏的掌柜边栏图标打开',
  },
  'zh-TW': {
    resize: '拖曳調整寬度',
    openSidePanel: '這個頁面放不下面板，點這裡在瀏覽器側邊欄開啟',
    useToolbar: '這個頁面放不下面板，請點瀏覽器工具列的掌櫃邊欄圖示開啟',
  },
  en: {
    resize: 'Drag to resize',
    openSidePanel: 'No room for the panel on this page. Open it in the browser’s side panel',
    useToolbar: 'No room for the panel on this page. Open it from the Chatside icon in the toolbar',
  },
}

export function wordsFor(language: string): Words {
  if (/^zh-(TW|HK|MO|Hant)/i.test(language)) return WORDS['zh-TW']
  return /^zh/i.test(language) ? WORDS['zh-CN'] : WORDS.en
}
