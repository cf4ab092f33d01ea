/** How much a page may tell the panel: the page side cuts to these, the panel refuses what is larger. */
export const LIMITS = {
  messages: 200,
  messageChars: 20_000,
  nameChars: 300,
  keyChars: 1_000,
  shortChars: 100,
  titleChars: 500,
  cards: 50,
  waiting: 500,
  consoleOrders: 100,
} as const
