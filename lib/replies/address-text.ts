/** Addresses as they may be printed into a chat: down to the street, without the door. */

const DOOR =
  /(?:[0-9A-Za-z一二三四五六七八九十百零〇-]+(?:号楼|号院|栋|幢|座|单元|楼|层|室|房|号|弄|號樓|號|樓|棟|單元|之\d+|巷)).*$/u

/** `浙江省杭州市西湖区文三路***`: everything from the first number of the house on is left out. Western ones lose their first and last numbers. */
export function addressWithoutDoor(address: string): string {
  const text = address.trim()
  const cut = text.replace(DOOR, '')
  if (cut !== text && cut.length >= 4) return `${cut.trim()}***`
  const digits = text.replace(/\d+[A-Za-z]?(?:-\d+)?/g, '***')
  return digits
}
