import { describe, expect, it } from 'vitest';
import { judgeAudit } from '../../src/commands/judge-audit.ts';

describe('what npm audit says', () => {
  it.each(['high', 'critical'])('fails where a flaw is %s', (severity) => {
    const { ok, lines } = judgeAudit(JSON.stringify({ vulnerabilities: flaw(severity) }));
    expect(ok).toBe(false);
    expect(lines.join('\n')).toContain('wax <2.0.0');
  });

  it('passes where flaws are lesser, or none', () => {
    const said = [flaw('moderate'), {}].map((vulnerabilities) =>
      judgeAudit(JSON.stringify({ vulnerabilities })),
    );
    expect(said.map(({ ok }) => ok)).toEqual([true, true]);
  });

  it.each(['', 'not JSON', '{"message":"405 Method Not Allowed","error":{}}'])(
    'passes, and says that nothing was checked, where the registry gives no answer: %s',
    (printed) => {
      const { ok, lines } = judgeAudit(printed);
      expect([ok, lines.join('\n')]).toEqual([
        true,
        expect.stringMatching(/^Nothing was checked/u),
      ]);
    },
  );
});

function flaw(severity: string) {
  return { wax: { name: 'wax', severity, range: '<2.0.0', via: [] } };
}
