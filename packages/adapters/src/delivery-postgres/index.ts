export { openPostgresDeliveryBook, type PostgresDeliveryOptions } from './open-postgres-delivery-book.js'
