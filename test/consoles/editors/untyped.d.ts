/** The parts used here of packages that bring no types of their own. */
declare module 'react17' {
  export const createElement: typeof import('react').createElement
  export const useState: typeof import('react').useState
}
declare module 'react-dom17' {
  export function render(element: unknown, place: Element): void
}
declare module 'quill1' {
  export default class Quill {
    constructor(place: Element, options: object)
    root: HTMLElement
    getText(): string
  }
}
declare module 'draft-js' {
  export class EditorState {
    static createEmpty(): EditorState
    getCurrentContent(): { getPlainText(delimiter?: string): string }
  }
  export const Editor: (props: {
    editorState: EditorState
    onChange(next: EditorState): void
    handlePastedFiles?(files: File[]): 'handled' | 'not-handled'
  }) => null
}
