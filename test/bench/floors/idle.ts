/** The floor's content script that does nothing at all. */
export {}
