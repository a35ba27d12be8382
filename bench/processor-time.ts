/** Microseconds of all threads, so that neither helpers are free nor others on the machine are paid for. */
export const processorMicroseconds = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}
