/** Whether a problem is the system’s of this name, e.g. `ENOENT`. */
export function hasCode(problem: unknown, code: string): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === code;
}
