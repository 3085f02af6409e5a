import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtAddresses } from '../../src/text/addresses.ts';

describe('web addresses in a text', () => {
  it.each([
    ['See https://example.org/a.', ['https://example.org/a']],
    ['(https://example.org/a)', ['https://example.org/a']],
    ['https://example.org/a_(b), then', ['https://example.org/a_(b)']],
    ['"http://example.org/?q=1&r=2"', ['http://example.org/?q=1&r=2']],
    ['https://a.example and https://b.example', ['https://a.example', 'https://b.example']],
    ['ftp://example.org https: javascript:alert(1)', []],
    ['nothttps://example.org', []],
  ])('%s', (text, addresses) => {
    const found = splitAtAddresses(text).filter(({ kind }) => kind === 'address');
    expect(found.map((part) => part.text)).toEqual(addresses);
  });

  it('leave the text whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('https://', 'http://a', '.', '(', ')', 'x y', '/', '?')),
        (parts) => {
          const text = parts.join('');
          expect(
            splitAtAddresses(text)
              .map((part) => part.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
