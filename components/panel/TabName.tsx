/** The name of a tab with how many things in it want to be looked at. */
export function TabName({ name, alarms }: { name: string; alarms: number }) {
  if (alarms === 0) return name
  return (
    <>
      {name}
      <b className="ml-1 rounded border border-bad px-[3px] font-mono text-[10px]/[14px] font-bold text-bad">
        {alarms}
      </b>
    </>
  )
}
