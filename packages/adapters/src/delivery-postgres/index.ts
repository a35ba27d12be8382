export { openPostgresDeliveryBook, type PostgresDeliveryOptions } from './open-postgres-delivery-book.js'
export { readPostgresDeliveryBook } from './read-postgres-delivery-book.js'
