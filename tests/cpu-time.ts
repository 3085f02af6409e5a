/**
 * Milliseconds of processor time that this thread spends on a piece of work, the least of some runs.
 *
 * Unlike the time on the clock it doesn't grow with what else the machine has to do.
 */
export function measureCpu(work: () => unknown, runs = 1): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
