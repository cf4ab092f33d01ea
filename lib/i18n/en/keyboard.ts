/** Words of what is done by keys in the panel, en: the cheat sheet, the finder in the reply box, replies of several bubbles. */
export const keyboard = {
  group: { follow: 'Follow the chat', own: 'My own', chat: 'This chat', panel: 'The panel' },
  sheet: {
    title: 'All keys',
    open: 'All keys (?)',
    close: 'Close (Esc)',
    anywhere: 'They work while you type in the reply box',
    none: 'none',
    more: 'Also',
    change: 'Change keys',
    again: 'The same key again',
    againDoes: 'next wording; with several bubbles, the next one once the last is sent',
    listDoes: 'in the list and the search: choose one, put it in',
    leaveDoes: 'from the search back to the reply box, caret where it was',
    finderDoes: 'in an empty reply box: lists replies, Alt+digit or Enter puts one in',
  },
  finder: {
    hint: '↑↓ choose, Enter or Alt+digit puts it in, Esc closes',
    none: 'No such reply. Esc closes',
    late: 'Alt+digit puts it in. Reload this page to choose with Enter',
  },
  bubbles: {
    progress: 'Bubble {{at}}/{{of}}',
    unsent: 'The last bubble is not sent yet: press Enter first',
    unseen: 'The last bubble was not seen in the chat: again puts it back',
    sent: 'It is sent, next one',
    startOver: 'Start over',
    standing: 'unsent',
    hint: 'A line of --- on its own splits the answer into bubbles sent one by one',
    count_one: '{{count}} bubble',
    count_other: '{{count}} bubbles',
  },
} as const
