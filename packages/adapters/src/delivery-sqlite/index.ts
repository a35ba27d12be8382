export { type NewerDeliveryTables, sqliteDeliveryBook } from './sqlite-delivery-book.js'
