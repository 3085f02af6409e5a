import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readPaperFile } from '../../src/site/paper-file.ts';
import { samplePaper } from './sample-paper.ts';
import { sampleResult } from './sample-result.ts';

const { abstract, ...head } = samplePaper();
const FILE = '/survey/papers/currents/tides-in-teacups.mdx';

function makePage(facts: object = {}, body = 'The tide is low.\n'): string {
  return `---\n${stringify({ ...head, ...facts })}---\n\n${body}`;
}

describe('readPaperFile', () => {
  it('reads the front matter, the markup and the text', () => {
    expect(abstract).toBe('');
    expect(readPaperFile(FILE, makePage())).toMatchObject({
      paper: { id: 'tides-in-teacups', title: 'Tides in Teacups' },
      html: '<p>The tide is low.</p>',
      text: 'The tide is low.',
    });
  });

  it('reads a page without an abstract', () => {
    expect(readPaperFile(FILE, makePage({}, ''))).toMatchObject({ html: '', text: '' });
  });

  it('names the line of a value that the schema refuses', () => {
    const page = makePage({ kind: 'tea' });
    const line = page.split('\n').indexOf('kind: tea') + 1;
    expect(() => readPaperFile(FILE, page)).toThrow(`${FILE}:${line}  \`kind\`: Invalid option`);
  });

  it('refuses a fact whose words the body lacks', () => {
    const result = sampleResult({ quote: 'twice as high' });
    expect(() => readPaperFile(FILE, makePage({ results: [result] }))).toThrow(
      '`results.0.quote`: the words “twice as high” don’t stand at 0 of the abstract',
    );
  });

  it('names the line of front matter that is no YAML', () => {
    const page = '---\nid: one\ntitle: "two\n---\n';
    expect(() => readPaperFile(FILE, page)).toThrow(
      /tides-in-teacups\.mdx:\d {2}The YAML can't be read/u,
    );
  });

  it('names the line of markup in the body', () => {
    const page = makePage({}, 'Low.\n\nThen <b>high</b>.\n');
    const line = page.split('\n').indexOf('Then <b>high</b>.') + 1;
    expect(() => readPaperFile(FILE, page)).toThrow(
      `${FILE}:${line}  A generated page holds plain text`,
    );
  });

  it('refuses a page without front matter, and one under another name', () => {
    expect(() => readPaperFile(FILE, 'Tea.\n')).toThrow('has no front matter');
    expect(() => readPaperFile('/survey/papers/other.mdx', makePage())).toThrow('not of its name');
  });
});
