/** What can be wrong with a file or a row: codes for the program, words for the agent. */

export type FaultLocale = 'zh-CN' | 'zh-TW' | 'en'
type Words = Record<FaultLocale, string>

/** Why a whole file is refused: nothing of it is stored. */
const FILE_FAULTS = {
  empty: {
    'zh-CN': '文件是空的',
    'zh-TW': '檔案是空的',
    en: 'The file is empty',
  },
  'not-text': {
    'zh-CN': '这不是订单表格（像是图片或程序文件），请选平台导出的 CSV 或 XLSX',
    'zh-TW': '這不是訂單表格（像是圖片或程式檔案），請選平台匯出的 CSV 或 XLSX',
    en: 'This is not a table (it looks like {kind}). Choose the CSV or XLSX that the marketplace exported',
  },
  'old-excel': {
    'zh-CN': '这是旧版 Excel（.xls）或加了密码的文件，请另存为 .xlsx 或 CSV 再导入',
    'zh-TW': '這是舊版 Excel（.xls）或加了密碼的檔案，請另存為 .xlsx 或 CSV 再匯入',
    en: 'This is an old Excel file (.xls) or one with a password. Save it as .xlsx or CSV and import that',
  },
  'html-table': {
    'zh-CN': '这是网页冒充的表格，请用 Excel 打开后另存为 .xlsx 再导入',
    'zh-TW': '這是網頁冒充的表格，請用 Excel 開啟後另存為 .xlsx 再匯入',
    en: 'This is a web page under a table’s name. Open it in Excel and save it as .xlsx',
  },
  'broken-archive': {
    'zh-CN': '文件不完整或已损坏（{detail}），请重新导出',
    'zh-TW': '檔案不完整或已損壞（{detail}），請重新匯出',
    en: 'The file is incomplete or damaged ({detail}). Export it again',
  },
  bomb: {
    'zh-CN': '文件解开后大得不正常（{detail}），已停止导入',
    'zh-TW': '檔案解開後大得不正常（{detail}），已停止匯入',
    en: 'The file unpacks to an abnormal size ({detail}). Import stopped',
  },
  'xml-entities': {
    'zh-CN': '表格里含有不允许的 XML 声明，已停止导入',
    'zh-TW': '表格裡含有不允許的 XML 宣告，已停止匯入',
    en: 'The workbook declares XML entities, which no order export needs. Import stopped',
  },
  'too-large': {
    'zh-CN': '文件太大（上限 {limit}），请按月份分开导出',
    'zh-TW': '檔案太大（上限 {limit}），請按月份分開匯出',
    en: 'The file is too large (limit {limit}). Export it month by month',
  },
  'open-quotes': {
    'zh-CN': '从第 {line} 行起引号没有配对，读不出行，请重新导出',
    'zh-TW': '從第 {line} 行起引號沒有配對，讀不出行，請重新匯出',
    en: 'Quotes are not closed from line {line} on, so rows cannot be told apart. Export the file again',
  },
  'unknown-export': {
    'zh-CN': '没认出这是哪个平台的订单导出：请用后台导出的原始文件，不要改列名',
    'zh-TW': '沒認出這是哪個平台的訂單匯出：請用後台匯出的原始檔，不要改欄位名稱',
    en: 'No known order export has these columns ({detail})',
  },
  'wrong-profile': {
    'zh-CN': '文件不符合所选格式，缺少：{detail}',
    'zh-TW': '檔案不符合所選格式，缺少：{detail}',
    en: 'The file does not fit the chosen format; missing: {detail}',
  },
  'no-rows': {
    'zh-CN': '只有表头，没有订单',
    'zh-TW': '只有表頭，沒有訂單',
    en: 'The file has a header but no orders',
  },
} satisfies Record<string, Words>
export type FileFaultCode = keyof typeof FILE_FAULTS

/** Why one row is put in quarantine while the rest of the file goes on. */
const ROW_FAULTS = {
  'no-order-no': { 'zh-CN': '没有订单号', 'zh-TW': '沒有訂單編號', en: 'no order number' },
  'rounded-order-no': {
    'zh-CN': '订单号被 Excel 改成了科学计数（{value}），尾数已丢失，请用原始文件',
    'zh-TW': '訂單編號被 Excel 改成了科學記號（{value}），尾數已遺失，請用原始檔案',
    en: 'the order number was rounded by a spreadsheet ({value}); import the original file',
  },
  'broken-text': {
    'zh-CN': '有乱码，无法确定订单号（{value}）',
    'zh-TW': '有亂碼，無法確定訂單編號（{value}）',
    en: 'the order number holds undecodable characters ({value})',
  },
  'bad-amount': {
    'zh-CN': '“{column}”不是金额：{value}',
    'zh-TW': '「{column}」不是金額：{value}',
    en: '“{column}” is not an amount: {value}',
  },
  'bad-date': {
    'zh-CN': '“{column}”不是日期：{value}',
    'zh-TW': '「{column}」不是日期：{value}',
    en: '“{column}” is not a date: {value}',
  },
  'bad-quantity': {
    'zh-CN': '“{column}”不是数量：{value}',
    'zh-TW': '「{column}」不是數量：{value}',
    en: '“{column}” is not a quantity: {value}',
  },
  'no-date': {
    'zh-CN': '没有任何时间，不知道是哪天的订单',
    'zh-TW': '沒有任何時間，不知道是哪天的訂單',
    en: 'no date at all: nobody can tell when it was ordered',
  },
  'extra-cells': {
    'zh-CN': '比表头多出 {count} 格，列可能错位',
    'zh-TW': '比表頭多出 {count} 格，欄位可能錯位',
    en: '{count} cells more than the header: the columns may be shifted',
  },
  'long-cell': {
    'zh-CN': '有一格超过 64 KB',
    'zh-TW': '有一格超過 64 KB',
    en: 'a cell is longer than 64 KB',
  },
  'open-quote': {
    'zh-CN': '引号没有结束',
    'zh-TW': '引號沒有結束',
    en: 'a quote is never closed',
  },
  'order-incomplete': {
    'zh-CN': '同一订单的第 {line} 行有问题，整单先不入库',
    'zh-TW': '同一訂單的第 {line} 行有問題，整單先不入庫',
    en: 'line {line} of the same order is bad, so the whole order waits',
  },
} satisfies Record<string, Words>
export type RowFaultCode = keyof typeof ROW_FAULTS

export type FaultValues = Record<string, string | number>

function filled(words: Words, values: FaultValues, locale: FaultLocale): string {
  return words[locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]).slice(0, 200) : whole,
  )
}

export function fileFaultText(code: FileFaultCode, values: FaultValues, locale: FaultLocale): string {
  return filled(FILE_FAULTS[code], values, locale)
}

export function rowFaultText(code: RowFaultCode, values: FaultValues, locale: FaultLocale): string {
  return filled(ROW_FAULTS[code], values, locale)
}

/** Thrown when a file is refused as a whole; `message` is English, `fileFaultText` says it in any locale. */
export class FileFault extends Error {
  override readonly name = 'FileFault'
  constructor(
    readonly code: FileFaultCode,
    readonly values: FaultValues = {},
  ) {
    super(fileFaultText(code, values, 'en'))
  }
}
