/** Does pieces of work by number, so many at a time, and tells how many were done a second. */
export const inFlight = async (
  atOnce: number,
  pieces: number,
  work: (place: number) => Promise<unknown>,
): Promise<number> => {
  let next = 0
  const worker = async (): Promise<void> => {
    for (let place = next; place < pieces; place = next) {
      next += 1
      // one after another: that is what in flight means
      await work(place)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: atOnce }, worker))
  return (pieces / (performance.now() - start)) * 1000
}
