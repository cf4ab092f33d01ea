/** One message: words, an order card, a product card, or the console speaking. */
import { Message, MessageSeparator } from '@chatscope/chat-ui-kit-react'
import type { DeskMessage } from '../../samples/desk'

function Card({ message }: { message: DeskMessage }) {
  if (message.order) {
    const { orderNo, status, title, variant, quantity, amount } = message.order
    return (
      <div className="desk-card" data-card="order" data-order-no={orderNo} data-status={status} data-title={title}>
        <div className="desk-card-head">
          订单号 {orderNo}
          <span>{status}</span>
        </div>
        <div>{title}</div>
        <div className="desk-card-foot">
          {variant} ×{quantity} · ¥{amount.toFixed(2)}
        </div>
      </div>
    )
  }
  if (!message.product) return null
  const { id, title, price } = message.product
  return (
    <div
      className="desk-card"
      data-card="product"
      data-product-id={id}
      data-title={title}
      data-price={price.toFixed(2)}
    >
      <div>{title}</div>
      <div className="desk-card-foot">¥{price.toFixed(2)}</div>
    </div>
  )
}

export function Bubble({ message }: { message: DeskMessage }) {
  const own = message.by === 'seller' || message.by === 'robot'
  return (
    <div className="desk-message" data-message-id={message.id} data-direction={message.by} data-at={message.at}>
      {message.by === 'system' ? (
        <MessageSeparator content={message.text} />
      ) : (
        <Message model={{ direction: own ? 'outgoing' : 'incoming', position: 'single', type: 'custom' }}>
          {message.order || message.product ? (
            <Message.CustomContent>
              <Card message={message} />
            </Message.CustomContent>
          ) : (
            <Message.TextContent text={message.text} />
          )}
        </Message>
      )}
      {message.by === 'robot' && <div className="desk-robot">机器人自动回复</div>}
    </div>
  )
}
