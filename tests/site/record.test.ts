import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import * as z from 'zod';
import { describe, expect, inject, it } from 'vitest';
import { surveySchema } from '../../src/model/survey.ts';
import { readRecord } from './dist.ts';

const dist = inject('dist');
const { survey, papers } = await readRecord(dist);

/** Without the model's defaults, which would add what is missing. */
const looseRecordSchema = z.object({ papers: z.array(z.record(z.string(), z.unknown())) });

/** What other programs rely on: present in every paper, empty where nothing is known. */
const ALWAYS_THERE = [
  'id',
  'url',
  'title',
  'rawTitle',
  'abstract',
  'chapter',
  'alsoIn',
  'chapterEvidence',
  'kind',
  'system',
  'platforms',
  'devices',
  'precisions',
  'headline',
  'results',
  'links',
  'evidence',
  'repairs',
  'sources',
  'authors',
  'categories',
  'related',
  'names',
  'hasNote',
];

describe('the record beside the page of a paper', () => {
  it('is the one that the public record holds, and the page leads to it', async () => {
    for (const paper of papers.filter((_, index) => index % 40 === 0)) {
      expect(await readJson(`${paper.url}record.json`)).toEqual(paper);
      const html = await readFile(join(dist, paper.url, 'index.html'), 'utf8');
      expect(html).toMatch(
        /<link rel="alternate" type="application\/json" href="[^"]*record.json"/u,
      );
    }
  });
});

describe('the public record', () => {
  it('holds every paper of the five listings, and the ten chapters in the order of the survey', async () => {
    const written = surveySchema.parse(parse(await readFile('content/survey.yaml', 'utf8')));
    expect(papers).toHaveLength(338);
    expect(survey.chapters).toHaveLength(10);
    expect(survey.chapters.map(({ id }) => id)).toEqual(written.chapters.map(({ id }) => id));
    expect(papers.flatMap(({ sources }) => sources)).toHaveLength(467);
  });

  it('is as its JSON Schema says', async () => {
    const [schema, record]: unknown[] = await Promise.all(
      ['schema/papers.schema.json', 'papers.json'].map(readJson),
    );
    const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } });
    const validate = ajv.compile(Object(schema));
    validate(record);
    expect(validate.errors).toBeNull();
  });

  it('has every field of every paper that other programs rely on', async () => {
    const raw = looseRecordSchema.parse(await readJson('papers.json'));
    for (const paper of raw.papers) {
      expect(ALWAYS_THERE.filter((field) => !(field in paper))).toEqual([]);
    }
  });

  it('names each paper once, in a chapter of the survey, with a page at its address', async () => {
    const chapters = new Set(survey.chapters.map(({ id }) => id));
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
    for (const { id, url, chapter, alsoIn } of papers) {
      expect(url).toBe(`papers/${id}/`);
      expect([chapter, ...alsoIn].filter((name) => !chapters.has(name))).toEqual([]);
      expect((await stat(join(dist, url, 'index.html'))).isFile()).toBe(true);
    }
  });

  it('relates papers only to papers that there are', () => {
    const ids = new Set(papers.map(({ id }) => id));
    const related = papers.flatMap((paper) => paper.related.map(({ id }) => id));
    expect(related.filter((id) => !ids.has(id))).toEqual([]);
  });
});

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(dist, path), 'utf8'));
}
