/**
 * Says what ended a run, for a person; the last line is what to do.
 *
 * An error that names its place and its mending is about a file that somebody wrote; any other is about
 * the program, so that its stack is told too.
 */
export function describeFailure(problem: unknown): readonly string[] {
  if (!(problem instanceof Error)) return [String(problem), REPORT];
  const { message } = problem;
  if ('hint' in problem && typeof problem.hint === 'string') return [message, problem.hint];
  return [problem.stack ?? message, REPORT];
}

const REPORT = 'This should not happen. Please report it, with the lines above.';
