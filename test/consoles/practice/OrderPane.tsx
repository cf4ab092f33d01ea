/** The console's own order panel of the open buyer. */
import type { DeskOrder } from '../../samples/desk'

export function OrderPane({ buyerId, orders }: { buyerId: string; orders: DeskOrder[] }) {
  return (
    <aside className="desk-orders" data-order-panel="" data-buyer-id={buyerId} aria-label="买家订单">
      <h2>订单</h2>
      {orders.length === 0 && <p>该买家近期没有订单</p>}
      {orders.map((order) => (
        <section key={order.orderNo} data-order-no={order.orderNo} data-status={order.status} data-title={order.title}>
          <div className="desk-card-head">
            <span>{order.orderNo}</span>
            <span>{order.status}</span>
          </div>
          <div>{order.title}</div>
          <div className="desk-card-foot">
            {order.variant} ×{order.quantity} · ¥{order.amount.toFixed(2)}
          </div>
        </section>
      ))}
    </aside>
  )
}
