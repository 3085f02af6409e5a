import * as z from 'zod';

/**
 * Judges what `npm audit --json` printed: flaws that are high or critical fail. A registry that
 * doesn't answer is no flaw of the project, so then it only says that nothing was checked.
 */
export function judgeAudit(printed: string): Judgement {
  const { data } = answerSchema.safeParse(parseJson(printed));
  if (!data) return { ok: true, lines: [`Nothing was checked: ${findReason(printed)}`] };
  const flawed = Object.values(data.vulnerabilities).filter(({ severity }) => FAIL.has(severity));
  if (flawed.length === 0)
    return { ok: true, lines: ['No flaw is known that is high or critical.'] };
  const lines = flawed.map(
    ({ name, severity, range }) => `${severity.padEnd(8)}  ${name} ${range}`,
  );
  return { ok: false, lines: [...lines, 'To see more and mend them: npm audit, npm audit fix'] };
}

const FAIL = new Set(['high', 'critical']);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findReason(printed: string): string {
  const { data } = refusalSchema.safeParse(parseJson(printed));
  return `${data?.message ?? 'npm gave no answer'}. Try again where the registry answers.`;
}

const answerSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.string(), range: z.string() }),
  ),
});

const refusalSchema = z.object({ message: z.string() });

interface Judgement {
  readonly ok: boolean;
  readonly lines: readonly string[];
}
