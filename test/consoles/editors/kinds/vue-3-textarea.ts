/** A textarea with the model of Vue 3. */
import { createApp, h, ref, vModelText, withDirectives } from 'vue'
import type { Model } from '../kind'

export function mount(place: HTMLElement): Model {
  const words = ref('')
  const keep = (next: string) => {
    words.value = next
  }
  const Box = {
    render: () =>
      withDirectives(h('textarea', { id: 'composer', 'onUpdate:modelValue': keep }), [[vModelText, words.value]]),
  }
  createApp(Box).mount(place)
  return { text: () => words.value }
}
