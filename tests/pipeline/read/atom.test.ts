import { describe, expect, it } from 'vitest';
import { readText } from './source.ts';

const FEED = '<feed xmlns="http://www.w3.org/2005/Atom">';

describe('atom', () => {
  it('refuses a feed that declares entities, whatever they grow to', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
${FEED}<entry><title>&b;</title></entry></feed>`;
    expect(readText(bomb)).toEqual({
      entries: [],
      remarks: [
        { id: 'read/no-papers', line: undefined },
        { id: 'read/refused-feed', line: 1 },
      ],
    });
  });

  it('loses no other entry to one with an entity that XML lacks', () => {
    const { entries, remarks } = readText(`${FEED}
<entry><title>One</title></entry>
<entry><title>Two &uuml;</title></entry>
<entry><title>Three &#252; &lt;4B</title></entry>
</feed>`);
    expect(entries.map(({ title }) => title)).toEqual(['One', 'Three ü <4B']);
    expect(remarks).toEqual([{ id: 'read/broken-record', line: 3 }]);
  });

  it('keeps the entries before the spot where a feed breaks off', () => {
    const { entries, remarks } = readText(
      `${FEED}\n<entry><title>One</title></entry>\n<entry><title>Tw`,
    );
    expect(entries.map(({ title }) => title)).toEqual(['One']);
    expect(remarks).toEqual([{ id: 'read/broken-record', line: 3 }]);
  });
});
