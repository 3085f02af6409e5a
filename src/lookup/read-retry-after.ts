/**
 * The time to wait that a `Retry-After` names, in seconds or as a date (RFC 9110, section 10.2.3).
 * In ms; undefined where it names none.
 */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/u.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
