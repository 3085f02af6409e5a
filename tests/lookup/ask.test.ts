import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { makeAsker } from '../../src/lookup/ask.ts';
import { arxiv } from '../../src/lookup/services/arxiv.ts';
import { openalex } from '../../src/lookup/services/openalex.ts';
import { semanticScholar } from '../../src/lookup/services/semantic-scholar.ts';
import { reply, startService } from './local-service.ts';

const ARXIV = { id: 'arxiv', pause: 3000 } as const;
const KEYS = { openalex: 'wax & comb', 'semantic-scholar': 'hive' } as const;
const UNENDING = new AbortController().signal;

describe('asking a service', () => {
  it('says who asks, and gives the answer', async () => {
    const { ask, service } = await prepare((response) => reply(response, { lids: 9 }));
    expect(await ask('/works')).toEqual({ is: 'text', text: '{"lids":9}' });
    expect(service.asked).toMatchObject([
      { url: '/works', agent: 'Conspectus (mailto:ada@hives.example)' },
    ]);
  });

  it('waits between questions as long as the service asks for', async () => {
    const { ask, service } = await prepare((response) => reply(response, {}));
    for (let turn = 0; turn < 3; turn += 1) await ask('/works');
    expect(service.waits).toEqual([3000, 3000]);
  });

  it('sends the key of a service to it alone, on every step of its way, and may then ask sooner', async () => {
    const { send, service } = await prepare((response, count) => {
      if (count !== 1) return reply(response, {});
      response.writeHead(301, { location: '/moved?x=1' }).end();
    });
    for (const { id, pause, key } of [openalex, semanticScholar, arxiv]) {
      await send({ id, pause, ...(key && { key }) }, `${service.home}/works?q=lid`, UNENDING);
      await send({ id, pause, ...(key && { key }) }, `${service.home}/works?q=lid`, UNENDING);
    }
    expect(service.asked.map(({ url, key }) => [url, key])).toEqual([
      ['/works?q=lid&api_key=wax & comb', undefined],
      ['/moved?x=1&api_key=wax & comb', undefined],
      ['/works?q=lid&api_key=wax & comb', undefined],
      ['/works?q=lid', 'hive'],
      ['/works?q=lid', 'hive'],
      ['/works?q=lid', undefined],
      ['/works?q=lid', undefined],
    ]);
    expect(service.waits).toEqual([1000, 1000, 3000]);
  });

  it.each([429, 503])('comes back after %i when it is told to, in seconds', async (status) => {
    const { ask, service } = await prepare((response, count) => {
      if (count === 1) response.setHeader('retry-after', '20');
      reply(response, {}, count === 1 ? status : 200);
    });
    expect(await ask('/')).toMatchObject({ is: 'text' });
    expect(service.waits).toEqual([20_000]);
  });

  it('comes back at the hour that it is told', async () => {
    const { ask, service } = await prepare((response, count) => {
      if (count === 1) response.setHeader('retry-after', 'Sun, 31 May 2026 12:01:00 GMT');
      reply(response, {}, count === 1 ? 429 : 200);
    });
    expect(await ask('/')).toMatchObject({ is: 'text' });
    expect(service.waits).toEqual([60_000]);
  });

  it('leaves alone a service that asks for hours', async () => {
    const { ask, service } = await prepare((response) => {
      response.setHeader('retry-after', '7200');
      reply(response, {}, 429);
    });
    expect(await ask('/')).toEqual({
      is: 'out',
      problem: 'asks to be left alone for 120 minutes',
    });
    expect(service.asked).toHaveLength(1);
  });

  it('waits longer each time, and then gives up', async () => {
    const { ask, service } = await prepare((response) => reply(response, {}, 500));
    expect(await ask('/')).toEqual({
      is: 'out',
      problem: 'answers with status 500 again and again',
    });
    expect(service.waits).toEqual([3000, 4000, 8000]);
  });

  it('asks again where a connection breaks in the middle of an answer', async () => {
    const { ask, service } = await prepare((response, count) => {
      if (count > 1) return reply(response, { whole: true });
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"whole":');
      setImmediate(() => response.destroy());
    });
    expect(await ask('/')).toEqual({ is: 'text', text: '{"whole":true}' });
    expect(service.asked).toHaveLength(2);
  });

  it('gives up a service that can’t be reached', async () => {
    const { service } = await prepare(() => undefined);
    const ask = makeAsker({
      fetch,
      clock: service.clock,
      agent: 'Conspectus',
      keys: {},
      timeLimit: 1000,
    });
    expect(await ask(ARXIV, 'http://127.0.0.1:1/', UNENDING)).toMatchObject({
      is: 'out',
      problem: 'can’t be reached, or broke off its answers',
    });
  });

  it('doesn’t wait for ever, neither for a first byte nor for a last', async () => {
    const drip = (response: ServerResponse) => {
      response.writeHead(200);
      const clock = setInterval(() => response.write(' '), 5);
      response.on('close', () => clearInterval(clock));
    };
    for (const answer of [() => undefined, drip]) {
      const { ask } = await prepare(answer, 60);
      expect(await ask('/')).toEqual({ is: 'out', problem: 'didn’t answer within 0.06 s' });
    }
  });

  it('stops reading where an answer is too long, whether it says so or not', async () => {
    let written = 0;
    const endless = (response: ServerResponse) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) written += 65_536;
      };
      response.on('drain', more);
      more();
    };
    const announced = (response: ServerResponse) => reply(response, 'x'.repeat(10_000_000));
    for (const answer of [endless, announced]) {
      const { ask } = await prepare(answer);
      expect(await ask('/')).toEqual({
        is: 'unusable',
        problem: 'is longer than any that was asked for',
      });
    }
    expect(written).toBeLessThan(50_000_000);
  });

  it('follows a redirect within the host, and none to another', async () => {
    const { ask, service } = await prepare((response, count) => {
      if (count > 1) return reply(response, {});
      response.writeHead(301, { location: '/moved' }).end();
    });
    expect(await ask('/')).toMatchObject({ is: 'text' });
    expect(service.asked.map(({ url }) => url)).toEqual(['/', '/moved']);

    const other = await startService((_, response) => reply(response, {}));
    const { ask: askTrap } = await prepare((response) => {
      response.writeHead(302, { location: `${other.home}/trap` }).end();
    });
    expect(await askTrap('/')).toEqual({
      is: 'unusable',
      problem: `leads to another host, \`${other.home}\``,
    });
    expect(other.asked).toEqual([]);
  });

  it('doesn’t run in circles', async () => {
    const { ask, service } = await prepare((response) => {
      response.writeHead(307, { location: '/again' }).end();
    });
    expect(await ask('/')).toMatchObject({ problem: 'leads from address to address' });
    expect(service.asked).toHaveLength(4);
  });

  it.each([
    [404, { is: 'nothing' }],
    [400, { is: 'unusable', problem: 'has the status 400' }],
    [403, { is: 'out', problem: 'refuses (403)' }],
  ])('takes the status %i for what it says', async (status, answer) => {
    const { ask } = await prepare((response) => reply(response, {}, status));
    expect(await ask('/')).toEqual(answer);
  });

  it('stops at once when it is told to, also in the middle of an answer', async () => {
    const stop = new AbortController();
    const { ask } = await prepare(() => stop.abort());
    expect(await ask('/', stop.signal)).toEqual({ is: 'stopped' });
    expect(await ask('/', stop.signal)).toEqual({ is: 'stopped' });
  });
});

async function prepare(
  answer: (response: ServerResponse, count: number) => void,
  timeLimit = 10_000,
) {
  const service = await startService((_, response, count) => answer(response, count));
  const agent = 'Conspectus (mailto:ada@hives.example)';
  const send = makeAsker({ fetch, clock: service.clock, agent, keys: KEYS, timeLimit });
  const ask = (path: string, signal = UNENDING) => send(ARXIV, `${service.home}${path}`, signal);
  return { ask, send, service };
}
