/** Words of buttons and pieces that every surface shares, English. */
import type { UiWords } from '../words'

export const ui: UiWords = {
  product: 'Chatside',
  save: 'Save',
  saved: 'Saved',
  cancel: 'Cancel',
  delete: 'Delete',
  edit: 'Edit',
  add: 'Add',
  back: 'Back',
  close: 'Close',
  again: 'Try again',
  copied: 'Copied',
  loading: 'Loading…',
  yes: 'OK',
  all: 'All',
  listComma: ', ',
  failed: 'Not saved. Try again.',
  failedFull: 'The disk is full: not saved. Free some space and try again.',
}
