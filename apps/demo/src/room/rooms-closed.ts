/** The room was closed for good: the server is about to end, or the room was put away. */
export class RoomsClosed extends Error {
  override readonly name = 'RoomsClosed'
}
