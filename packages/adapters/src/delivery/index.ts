export { type CloudEvent, toCloudEvent } from './cloud-event.js'
export { deliverOutbox, type OutboxDelivery } from './deliver-outbox.js'
export type {
  ConsumerStanding,
  DeliveryBook,
  DeliveryRecord,
  Failure,
  Lease,
  LeaseBook,
  ParkedMessage,
  Progress,
  Replay,
  Taken,
  WaitingMessage,
} from './delivery-book.js'
export { type DeliveryBookCase, deliveryBookContract } from './delivery-book-contract.js'
export type { DeliveryOptions, DeliveryRound } from './delivery-options.js'
export { handlerSender } from './handler-sender.js'
export type { LeaseOptions } from './lease-keeper.js'
export { memoryDeliveryBook } from './memory-delivery-book.js'
export { type DeliveryPlace, moveConsumers, type OutboxesDiffer } from './move-consumers.js'
export { type JetStreamPublisher, type NatsOptions, natsSender } from './nats-sender.js'
export type { Retry } from './retry.js'
export type { Rhythm } from './run-rounds.js'
export type { Sender, Sent } from './sender.js'
export type { WebhookSigning } from './sign-webhook.js'
export { type TickOptions, type TickRound, type TickWorker, tickWorker } from './tick-worker.js'
export { type WebhookOptions, webhookSender } from './webhook-sender.js'
