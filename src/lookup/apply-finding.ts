import {
  metadataSchema,
  type Candidate,
  type LookedUp,
  type Metadata,
  type ServiceId,
} from '../model/metadata.ts';
import type { FoundRecord } from './found-record.ts';
import { listLacking, type Facts } from './list-lacking.ts';

/** What a service had to say of one paper. */
export interface Finding {
  /** Of the entry: the paper’s. */
  readonly id: string;
  readonly paper: Facts & { readonly title: string };
  readonly service: ServiceId;
  /** `2026-05-31` */
  readonly day: string;
  /** The record that was taken, with its score where there was a title to measure it by. */
  readonly taken?: { readonly record: FoundRecord; readonly score?: number } | undefined;
  readonly candidates: readonly Candidate[];
}

/**
 * Adds a finding to the entry of its paper. Only what is missing is filled: a fact that stands in the
 * entry, or that the paper has from a source, or that a person settled, stays as it is.
 */
export function applyFinding(entry: Metadata | undefined, finding: Finding): Metadata {
  const { paper, service, day, taken, candidates } = finding;
  const before = entry ?? metadataSchema.parse({});
  const isNew = paper.title === '';
  const lacking = listLacking(isNew ? {} : paper, before);
  const gave = taken ? listGiven(lacking, taken.record) : [];
  const asked = { ...before.asked, [service]: day };
  if (!taken || gave.length === 0) {
    return { ...before, asked, candidates: mergeCandidates(before.candidates, candidates) };
  }
  const facts = Object.fromEntries(gave.map((field) => [field, taken.record[field]]));
  const words = isNew ? pickWords(taken.record, paper) : {};
  const { record, score } = taken;
  const reading = { from: record.from, on: day, ...(score !== undefined && { score }), gave };
  return {
    ...before,
    ...facts,
    ...words,
    asked,
    read: [...before.read.filter(({ from }) => from !== reading.from), reading],
    // Who has an id needs no candidates for one.
    candidates: [],
  };
}

/** For a page of its own, a paper needs the words of what was found, under the id that a source has. */
function pickWords({ title, abstract }: FoundRecord, { arxiv, doi }: Facts): Partial<Metadata> {
  return {
    title,
    ...(abstract !== '' && { abstract }),
    ...(arxiv !== undefined && { arxiv }),
    ...(doi !== undefined && { doi }),
  };
}

function listGiven(lacking: readonly LookedUp[], record: FoundRecord): LookedUp[] {
  return lacking.filter((field) => (record[field] ?? '').length > 0);
}

function mergeCandidates(known: readonly Candidate[], found: readonly Candidate[]): Candidate[] {
  const others = known.filter(({ from }) => !found.some((one) => one.from === from));
  return [...others, ...found].toSorted((a, b) => b.score - a.score);
}
