import { describe, expect, it } from 'vitest';
import { listAddresses } from '../../src/site/paper-addresses.ts';

describe('listAddresses', () => {
  it('lists where a paper is found, without the parts that every address has', () => {
    const links = [{ url: 'https://www.tea.example/cup/', kind: 'code' }] as const;
    expect(listAddresses({ arxiv: '2401.00001', doi: '10.1/tea', links: [...links] })).toEqual([
      {
        kind: 'arxiv',
        href: 'https://arxiv.org/abs/2401.00001',
        label: 'arXiv',
        name: '2401.00001',
      },
      { kind: 'doi', href: 'https://doi.org/10.1/tea', label: 'DOI', name: '10.1/tea' },
      {
        kind: 'code',
        href: 'https://www.tea.example/cup/',
        label: 'Code',
        name: 'tea.example/cup',
      },
    ]);
    expect(listAddresses({ links: [] })).toEqual([]);
  });

  it('lists the address that a bibliography gives, unless an id leads there', () => {
    const ask = (address: string) => listAddresses({ address, links: [] });
    expect(ask('https://tea.example/pot/')).toEqual([
      { kind: 'address', href: 'https://tea.example/pot/', label: 'Page', name: 'tea.example/pot' },
    ]);
    expect(ask('https://dx.doi.org/10.1/tea')).toEqual([]);
  });
});
