import { readBody } from './read-body.ts';
import { readRetryAfter } from './read-retry-after.ts';
import { findPause, type Keys, type Service } from './service.ts';

/** What came of a question. */
type Answer =
  | { readonly is: 'text'; readonly text: string }
  /** The service knows nothing of what it was asked for. */
  | { readonly is: 'nothing' }
  /** Another question may do better; `problem` ends the sentence “The answer …”. */
  | { readonly is: 'unusable'; readonly problem: string }
  /** No question will do in this run; `problem` ends the sentence “The service …”. */
  | { readonly is: 'out'; readonly problem: string }
  | { readonly is: 'stopped' };

/**
 * Gives a function that sends questions, politely: no sooner than the service’s pause after the last,
 * and after an answer that says “later” as late as it says, or else longer each time.
 *
 * An answer may come from the host that was asked and no other, in so much time, and may be so long.
 */
export function makeAsker(outside: Outside): Ask {
  const { clock } = outside;
  const readyAt = new Map<string, number>();
  return async (service, url, signal) => {
    for (let attempt = 1; ; attempt += 1) {
      await clock.sleep(Math.max(0, (readyAt.get(service.id) ?? 0) - clock.now()), signal);
      if (hasEnded(signal)) return { is: 'stopped' };
      const reply = await send({ service, url }, signal, outside);
      const pause = findPause(service, outside.keys);
      readyAt.set(service.id, clock.now() + pause);
      if (hasEnded(signal)) return { is: 'stopped' };
      if (reply.is !== 'later') return reply;

      const wait = reply.wait ?? FIRST_WAIT * 2 ** (attempt - 1);
      if (wait > LONGEST_WAIT) {
        const minutes = Math.ceil(wait / 60_000);
        return { is: 'out', problem: `asks to be left alone for ${minutes} minutes` };
      }
      if (attempt === ATTEMPTS) return { is: 'out', problem: reply.problem };
      readyAt.set(service.id, clock.now() + Math.max(wait, pause));
    }
  };
}

/** Asked anew each time, as it changes while one waits. */
function hasEnded({ aborted }: AbortSignal): boolean {
  return aborted;
}

const ATTEMPTS = 4;
/** In ms. */
const FIRST_WAIT = 2000;
/** In ms: who asks for more is asked in another run. */
const LONGEST_WAIT = 120_000;

async function send(sent: Sent, signal: AbortSignal, outside: Outside): Promise<Reply> {
  const limit = AbortSignal.timeout(outside.timeLimit);
  try {
    const response = await follow(sent, AbortSignal.any([signal, limit]), outside);
    if (typeof response === 'string') return { is: 'unusable', problem: response };
    const judged = judgeStatus(response, outside.clock.now());
    if (judged) {
      await response.body?.cancel();
      return judged;
    }
    const text = await readBody(response);
    return text === undefined
      ? { is: 'unusable', problem: 'is longer than any that was asked for' }
      : { is: 'text', text };
  } catch {
    const seconds = outside.timeLimit / 1000;
    if (limit.aborted) return { is: 'later', problem: `didn’t answer within ${seconds} s` };
    return { is: 'later', problem: 'can’t be reached, or broke off its answers' };
  }
}

/** Follows redirects within the host; a text says why one isn’t followed. */
async function follow(
  { service, url }: Sent,
  signal: AbortSignal,
  { fetch, agent, keys }: Outside,
): Promise<Response | string> {
  const key = keys[service.id];
  const { header, parameter } = (key !== undefined && service.key) || {};
  let here = new URL(url);
  for (let step = 0; step <= REDIRECTS; step += 1) {
    if (parameter !== undefined) here.searchParams.set(parameter, key ?? '');
    const response = await fetch(here, {
      signal,
      redirect: 'manual',
      headers: {
        'user-agent': agent,
        accept: 'application/json, application/atom+xml',
        ...(header !== undefined && { [header]: key ?? '' }),
      },
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, here)) return 'leads to no address';
    const next = new URL(location, here);
    if (next.host !== here.host || next.protocol !== here.protocol)
      return `leads to another host, \`${next.protocol}//${next.host}\``;
    here = next;
  }
  return 'leads from address to address';
}

const REDIRECTS = 3;

/** What the status says by itself; undefined where the body is to be read. */
function judgeStatus({ status, headers }: Response, now: number): Reply | undefined {
  if (status === 200) return undefined;
  if (status === 404 || status === 410) return { is: 'nothing' };
  if (LATER.has(status)) {
    const wait = readRetryAfter(headers.get('retry-after'), now);
    return {
      is: 'later',
      problem: `answers with status ${status} again and again`,
      ...(wait !== undefined && { wait }),
    };
  }
  if (status === 401 || status === 403) return { is: 'out', problem: `refuses (${status})` };
  return { is: 'unusable', problem: `has the status ${status}` };
}

/** Too many questions, or a server in trouble: the same question may be answered later. */
const LATER = new Set([408, 425, 429, 500, 502, 503, 504]);

type Reply =
  Answer | { readonly is: 'later'; readonly problem: string; /** In ms. */ readonly wait?: number };

export type Ask = (service: Sent['service'], url: string, signal: AbortSignal) => Promise<Answer>;

/** A question on its way. */
interface Sent {
  readonly service: Pick<Service, 'id' | 'pause' | 'key'>;
  readonly url: string;
}

/** What asking needs of the world. */
export interface Outside {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** Who asks, and where to write to. */
  readonly agent: string;
  /** They go to their service, and stand in nothing that is printed or kept. */
  readonly keys: Keys;
  /** In ms, for an answer from its question to its end. */
  readonly timeLimit: number;
}

export interface Clock {
  /** In ms since 1970. */
  now(): number;
  /** Ends early, without a word, where the signal does. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}
