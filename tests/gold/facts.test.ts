import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { findDevices } from '../../src/pipeline/extract/devices/find-devices.ts';
import { findHeadline } from '../../src/pipeline/extract/headline/find-headline.ts';
import { findLinks } from '../../src/pipeline/extract/links/find-links.ts';
import { findPlatforms } from '../../src/pipeline/extract/platforms/find-platforms.ts';
import { findPrecisions } from '../../src/pipeline/extract/precisions/find-precisions.ts';
import { findSystem } from '../../src/pipeline/extract/system/find-system.ts';
import type { Found, PaperText } from '../../src/model/found.ts';
import {
  type FactCase,
  type Facts,
  type LabelledFacts,
  labelledFactsSchema,
  scoreFacts,
} from '../../src/score/facts.ts';
import { isHeldOut } from '../../src/score/held-out.ts';
import { readCapturedEntries } from '../pipeline/repair/captured-entries.ts';
import { mendAbstract, mendEntries } from '../pipeline/repair/mend.ts';

const labelled = z
  .array(labelledFactsSchema.extend({ title: z.string() }))
  .parse(JSON.parse(readFileSync(new URL('labelled-papers.json', import.meta.url), 'utf8')));
const texts = new Map(mendEntries(readCapturedEntries()).map((entry) => [entry.raw.title, entry]));
const cases: readonly FactCase[] = labelled.flatMap(({ title, ...facts }) => {
  const text = texts.get(title);
  return text ? [{ title, expected: mendLabels(facts, title), found: findFacts(text) }] : [];
});

describe('facts of the labelled papers', () => {
  it('are looked for in all of them', () => {
    expect(cases.length).toBe(labelled.length);
  });

  it.each([
    ['all', cases, listFloors()],
    ['those that no rule was made on', cases.filter(isHeldOut), listHeldOutFloors()],
  ])('are found as well as ever in %s', (_, papers, floors) => {
    const scores = measure(papers);
    const below = Object.entries(floors).filter(([name, floor]) => (scores[name] ?? 0) < floor);
    expect(below.map(([name, floor]) => ({ name, floor, share: scores[name] }))).toEqual([]);
  });

  it('quote words that stand where they say', () => {
    for (const text of texts.values()) {
      for (const { quote, start, end, where } of listFound(text)) {
        expect(text[where].slice(start, end)).toBe(quote);
      }
    }
  });
});

/** What is reached, less the weight of one or two papers. */
function listFloors(): Floors {
  return { system: 0.91, headline: 0.95, platforms: 0.9, precisions: 0.9, links: 1, devices: 0.75 };
}

function listHeldOutFloors(): Floors {
  return { system: 0.83, headline: 0.94, platforms: 0.81, precisions: 0.86, links: 1 };
}

function measure(papers: readonly FactCase[]): Floors {
  const { system, headline, ...sets } = scoreFacts(papers);
  const shares = Object.entries(sets).map(([name, { f1 }]) => [name, f1] as const);
  return {
    system: system.strict,
    headline: headline.lenient,
    ...Object.fromEntries(shares),
  };
}

function mendLabels(facts: LabelledFacts, title: string): LabelledFacts {
  const mend = (text: string) => mendAbstract(text, title).abstract;
  return {
    ...facts,
    system: facts.system === null ? null : mend(facts.system),
    headline: facts.headline === null ? null : mend(facts.headline),
    headlineAlternatives: facts.headlineAlternatives.map(mend),
  };
}

function findFacts(text: PaperText): Facts {
  const system = findSystem(text)?.value;
  return {
    system: system ?? null,
    platforms: findPlatforms(text).map(({ value }) => value),
    devices: findDevices(text).map(({ value }) => value),
    precisions: findPrecisions(text).map(({ value }) => value),
    headline: findHeadline(text, system)?.value ?? null,
    links: findLinks(text).map(({ value }) => value),
  };
}

function listFound(text: PaperText): readonly Found<unknown>[] {
  return [
    ...[findSystem(text), findHeadline(text)].filter((fact) => fact !== undefined),
    ...findPlatforms(text),
    ...findDevices(text),
    ...findPrecisions(text),
    ...findLinks(text),
  ];
}

type Floors = Readonly<Record<string, number>>;
