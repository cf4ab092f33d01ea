/** The shape of a chat while the worker wakes; it comes only after 150 ms, so that a quick answer shows no flash. */
import { Skeleton } from '../ui/Skeleton'

export function PanelSkeleton() {
  return (
    <div className="flex-1 px-3">
      <Skeleton lines={[42, 88, 76, 92, 64, 80, 70]} />
    </div>
  )
}
