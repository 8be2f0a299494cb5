/** What work gave, and the processor time that this process took for it with all its threads, in seconds. */
export async function cpuOf<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly cpu: number; readonly made: T }> {
  const before = process.cpuUsage()
  const made = await work()
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1e6, made }
}
