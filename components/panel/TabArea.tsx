/** The tabs under the replies. The panel chooses one until the agent does; tab and scroll come back with the chat. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { keepChat, recallChat } from '../../lib/queries/chat-memory'
import { TabPane } from '../ui/TabPane'
import { TabRow } from '../ui/TabRow'
import { TabName } from './TabName'

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
  const group = useId()
  if (heard !== asked.count) {
    setHeard(asked.count)
    setClicked(asked.tab)
  }
  const has = (id: string | null) => tabs.some((tab) => tab.id === id)
  const active = has(clicked) ? clicked : has(fitting) ? fitting : (tabs[0]?.id ?? null)

  useEffect(() => {
    if (body.current) body.current.scrollTop = recallChat(chatKey).scrollTop
  }, [chatKey])

  const shown = tabs.find((tab) => tab.id === active)
  if (!shown) return null
  return (
    <div className="mt-auto flex min-h-[112px] flex-[1_9999_166px] flex-col short:min-h-[84px]">
      <TabRow
        group={group}
        label={label}
        active={shown.id}
        className="border-y"
        tabs={tabs.map(({ id, name, alarms }) => ({ id, name: <TabName name={name} alarms={alarms ?? 0} /> }))}
        onChoose={(tab) => {
          setClicked(tab)
          keepChat(chatKey, { tab, scrollTop: 0 })
        }}
      />
      <div
        ref={body}
        className="min-h-0 flex-1 overflow-y-auto bg-sub px-3 py-1.5"
        onScroll={(event) => keepChat(chatKey, { scrollTop: event.currentTarget.scrollTop })}
      >
        <TabPane key={shown.id} group={group} active={shown.id}>
          {shown.view}
        </TabPane>
      </div>
    </div>
  )
}
