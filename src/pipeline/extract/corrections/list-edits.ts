import type { FactCorrection } from '../../../model/corrections.ts';
import { type ExtractedPaper, frontMatterSchema } from '../../../model/paper.ts';
import type { Edit } from './edit.ts';
import { addTo, changeIn, type FactList, removeFrom } from './edit-list.ts';
import { changeOnes } from './edit-ones.ts';

/** Takes a correction apart into edits: what is removed goes first, what is added last. */
export function listEdits({ add = {}, change = {}, remove = {} }: FactCorrection): readonly Edit[] {
  return [
    ...(remove.platforms ?? []).map((value) => removeFrom(PLATFORMS, value, is(value))),
    ...(remove.devices ?? []).map((value) => removeFrom(DEVICES, value, is(value))),
    ...(remove.precisions ?? []).map((value) => removeFrom(PRECISIONS, value, is(value))),
    ...(remove.links ?? []).map((url) => removeFrom(LINKS, url, (link) => link.url === url)),
    ...(remove.results ?? []).map((which) => removeFrom(RESULTS, spell(which), isSome(which))),
    ...changeOnes(change),
    ...(change.results ?? []).map(changeResults),
    ...(add.platforms ?? []).map((value) => addTo(PLATFORMS, value, value)),
    ...(add.devices ?? []).map((value) => addTo(DEVICES, value, value)),
    ...(add.precisions ?? []).map((value) => addTo(PRECISIONS, value, value)),
    ...(add.links ?? []).map((link) => addTo(LINKS, link, link.url)),
    ...(add.results ?? []).map((result) => {
      return { ...addTo(RESULTS, result, spell(result)), words: result.quote };
    }),
  ];
}

function changeResults({ which, to }: { which: Fields; to: Fields }): Edit {
  const edit = changeIn(RESULTS, `${spell(which)} changed to ${spell(to)}`, {
    isMeant: isSome(which),
    change: (result) => resultSchema.parse({ ...result, ...to }),
  });
  return to.quote === undefined ? edit : { ...edit, words: to.quote };
}

const resultSchema = frontMatterSchema.shape.results.element;

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

const PLATFORMS: FactList<ExtractedPaper['platforms'][number]> = {
  field: 'platforms',
  noun: 'platform',
  read: ({ platforms }) => platforms,
  write: (paper, platforms) => ({ ...paper, platforms }),
};

const DEVICES: FactList<string> = {
  field: 'devices',
  noun: 'device',
  read: ({ devices }) => devices,
  write: (paper, devices) => ({ ...paper, devices }),
};

const PRECISIONS: FactList<string> = {
  field: 'precisions',
  noun: 'number format',
  read: ({ precisions }) => precisions,
  write: (paper, precisions) => ({ ...paper, precisions }),
};

const LINKS: FactList<ExtractedPaper['links'][number]> = {
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

type Result = ExtractedPaper['results'][number];
type Fields = { readonly [Field in keyof Result]?: Result[Field] | undefined };
