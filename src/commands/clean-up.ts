/**
 * Does a task, and cleans up after it, however it ends: also where a signal or a fault elsewhere ends
 * the whole process, for which `cleanUp` must be synchronous.
 */
export async function cleanUpAfter<T>(task: () => Promise<T>, cleanUp: () => void): Promise<T> {
  process.once('exit', cleanUp);
  try {
    return await task();
  } finally {
    process.off('exit', cleanUp);
    cleanUp();
  }
}
