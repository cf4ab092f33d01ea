/** The tabs under the replies. The panel chooses one until the agent does; tab and scroll come back with the chat. */
import { Tabs } from '@base-ui/react/tabs'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { keepChat, recallChat } from '../../lib/queries/chat-memory'

export interface PanelTab {
  id: string
  name: string
  /** How many things in it want to be looked at. */
  alarms?: number
  view: ReactNode
}

interface TabAreaProps {
  chatKey: string
  label: string
  tabs: readonly PanelTab[]
  /** The tab that fits the chat best. */
  fitting: string
  /** Counts up when the agent asks for a tab elsewhere in the panel. */
  asked: { tab: string; count: number }
}

export function TabArea({ chatKey, label, tabs, fitting, asked }: TabAreaProps) {
  const [clicked, setClicked] = useState(() => recallChat(chatKey).tab)
  const [heard, setHeard] = useState(asked.count)
  const body = useRef<HTMLDivElement>(null)
  if (heard !== asked.count) {
    setHeard(asked.count)
    setClicked(asked.tab)
  }
  const has = (id: string | null) => tabs.some((tab) => tab.id === id)
  const active = has(clicked) ? clicked : has(fitting) ? fitting : (tabs[0]?.id ?? null)

  useEffect(() => {
    if (body.current) body.current.scrollTop = recallChat(chatKey).scrollTop
  }, [chatKey])

  if (tabs.length === 0) return null
  return (
    <Tabs.Root
      value={active}
      onValueChange={(tab) => {
        setClicked(String(tab))
        keepChat(chatKey, { tab: String(tab), scrollTop: 0 })
      }}
      className="mt-auto flex min-h-[112px] flex-[1_9999_166px] flex-col short:min-h-[84px]"
    >
      <Tabs.List aria-label={label} activateOnFocus className="flex shrink-0 border-y border-line px-1.5">
        {tabs.map((tab) => (
          <Tabs.Tab
            key={tab.id}
            value={tab.id}
            className="flex-1 px-1 py-1.5 whitespace-nowrap text-mute -outline-offset-2 hover:text-ink data-active:font-bold data-active:text-ink data-active:shadow-[inset_0_-2px_var(--brand)]"
          >
            {tab.name}
            {tab.alarms ? (
              <b className="ml-1 rounded border border-bad px-[3px] font-mono text-[10px]/[14px] font-bold text-bad">
                {tab.alarms}
              </b>
            ) : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div
        ref={body}
        className="min-h-0 flex-1 overflow-y-auto bg-sub px-3 py-1.5"
        onScroll={(event) => keepChat(chatKey, { scrollTop: event.currentTarget.scrollTop })}
      >
        {tabs.map((tab) => (
          <Tabs.Panel key={tab.id} value={tab.id}>
            {tab.view}
          </Tabs.Panel>
        ))}
      </div>
    </Tabs.Root>
  )
}
