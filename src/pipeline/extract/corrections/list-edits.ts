import type { FactCorrection } from '../../../model/corrections.ts';
import type { Evidence, Words } from '../../../model/evidence.ts';
import type { PaperText } from '../../../model/found.ts';
import { type ExtractedPaper, frontMatterSchema } from '../../../model/paper.ts';
import { findQuote } from '../../../text/find-quote.ts';
import type { Edit } from './edit.ts';
import { addTo, changeIn, type FactList, removeFrom } from './edit-list.ts';
import { changeOnes } from './edit-ones.ts';

/**
 * Takes the correction of a paper apart into edits: what is removed goes first, what is added last.
 *
 * What the correction quotes is the evidence of every fact that it adds or changes.
 */
export function listEdits(correction: FactCorrection, text: PaperText): readonly Edit[] {
  const { add = {}, change = {}, remove = {}, quote } = correction;
  const words = quote === undefined ? undefined : findQuote(quote, text);
  const edits = [
    ...listRemovals(remove),
    ...changeOnes(change, { text, words }),
    ...(change.results ?? []).map((changed) => changeResults(changed, text)),
    ...(add.platforms ?? []).map((value) => addValue(PLATFORMS, value, words)),
    ...(add.devices ?? []).map((value) => addValue(DEVICES, value, words)),
    ...(add.precisions ?? []).map((value) => addValue(PRECISIONS, value, words)),
    ...(add.links ?? []).map((link) => addLink(link, words)),
    ...(add.results ?? []).map((result) => addResult(result, text)),
  ];
  if (quote === undefined || words) return edits;
  return edits.map((edit) => (edit.states ? { ...edit, missing: quote } : edit));
}

function listRemovals(remove: NonNullable<FactCorrection['remove']>): readonly Edit[] {
  return [
    ...(remove.platforms ?? []).map((value) => removeFrom(PLATFORMS, value, is(value))),
    ...(remove.devices ?? []).map((value) => removeFrom(DEVICES, value, is(value))),
    ...(remove.precisions ?? []).map((value) => removeFrom(PRECISIONS, value, is(value))),
    ...(remove.links ?? []).map((url) => removeFrom(LINKS, url, (link) => link.url === url)),
    ...(remove.results ?? []).map((which) => removeFrom(RESULTS, spell(which), isSome(which))),
  ];
}

function addValue<T extends string>(list: EvidencedList<T>, value: T, words?: Words): Edit {
  const states = { field: list.field, value, says: value, words };
  return { ...addTo(list, value, value), states };
}

function addLink(link: ExtractedPaper['links'][number], words?: Words): Edit {
  const states = { field: LINKS.field, value: link.url, says: link.url, words };
  return { ...addTo(LINKS, link, link.url), states };
}

function addResult(result: WrittenResult, text: PaperText): Edit {
  return quoting(result.quote, text, (words) =>
    addTo(RESULTS, { ...result, ...words }, spell(result)),
  );
}

function changeResults({ which, to }: ResultChange, text: PaperText): Edit {
  const make = (words?: Words) =>
    changeIn(RESULTS, `${spell(which)} changed to ${spell(to)}`, {
      isMeant: isSome(which),
      change: (result) => resultSchema.parse({ ...result, ...to, ...words }),
    });
  return to.quote === undefined ? make() : quoting(to.quote, text, make);
}

const resultSchema = frontMatterSchema.shape.results.element;

/** The edit whose fact has these words; where the text lacks them, one that will be refused. */
function quoting(quote: string, text: PaperText, make: (words: Words) => Edit): Edit {
  const words = findQuote(quote, text);
  return words ? make(words) : { ...make({ quote, where: 'abstract', start: 0 }), missing: quote };
}

function is(wanted: string): (value: string) => boolean {
  return (value) => value === wanted;
}

function isSome(which: Fields): (result: Result) => boolean {
  const wanted = Object.entries(which);
  return (result) => {
    const fields = new Map<string, unknown>(Object.entries(result));
    return wanted.every(([field, value]) => fields.get(field) === value);
  };
}

/** `speedup 3 x`, `“three times as fast”`: what is named of a result. */
function spell({ quote, ...fields }: Fields): string {
  const { metric, qualifier, min, value, unit, relative, baseline } = fields;
  const range = min === undefined ? value : [min, value].join('–');
  const comparison = relative === undefined ? undefined : relative ? 'relative' : 'absolute';
  return [
    metric,
    qualifier,
    range,
    unit,
    comparison,
    baseline !== undefined && `compared with ${baseline}`,
    quote !== undefined && `“${quote}”`,
  ]
    .filter((word) => word !== undefined && word !== false && word !== '')
    .join(' ');
}

const PLATFORMS: EvidencedList<ExtractedPaper['platforms'][number]> = {
  field: 'platforms',
  noun: 'platform',
  read: ({ platforms }) => platforms,
  write: (paper, platforms) => ({ ...paper, platforms }),
};

const DEVICES: EvidencedList<string> = {
  field: 'devices',
  noun: 'device',
  read: ({ devices }) => devices,
  write: (paper, devices) => ({ ...paper, devices }),
};

const PRECISIONS: EvidencedList<string> = {
  field: 'precisions',
  noun: 'number format',
  read: ({ precisions }) => precisions,
  write: (paper, precisions) => ({ ...paper, precisions }),
};

const LINKS: EvidencedList<ExtractedPaper['links'][number]> = {
  field: 'links',
  noun: 'link',
  read: ({ links }) => links,
  write: (paper, links) => ({ ...paper, links }),
};

const RESULTS: FactList<Result> = {
  field: 'results',
  noun: 'result',
  read: ({ results }) => results,
  write: (paper, results) => ({ ...paper, results }),
};

interface EvidencedList<T> extends FactList<T> {
  readonly field: Evidence['field'];
}

type Result = ExtractedPaper['results'][number];
type WrittenResult = NonNullable<NonNullable<FactCorrection['add']>['results']>[number];
type ResultChange = NonNullable<NonNullable<FactCorrection['change']>['results']>[number];
type Fields = { readonly [Field in keyof WrittenResult]?: WrittenResult[Field] | undefined };
