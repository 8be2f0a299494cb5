/**
 * Runs a job with a signal that tells it to stop: after so many milliseconds, or when `cut` says so. Rejects
 * with the time when that was the reason. (AbortSignal.any and AbortSignal.timeout do the same at twenty
 * times the cost, and keep some memory until the time is over.)
 */
export async function within<T>(
  milliseconds: number,
  cut: AbortSignal,
  job: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController()
  const stop = () => ending.abort()
  const timer = setTimeout(stop, milliseconds)
  cut.addEventListener('abort', stop, { once: true })
  try {
    return await job(ending.signal)
  } catch (error) {
    if (!ending.signal.aborted || cut.aborted) throw error
    throw new Error(`no answer within ${milliseconds / 1_000} s`, { cause: error })
  } finally {
    clearTimeout(timer)
    cut.removeEventListener('abort', stop)
  }
}

/** Rejects as soon as the signal says so: for what cannot be called off. */
export function unless<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([promise, stopped])
}
