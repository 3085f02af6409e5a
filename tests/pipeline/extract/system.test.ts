import { describe, expect, it } from 'vitest';
import { findSystem } from '../../../src/pipeline/extract/system/find-system.ts';
import { NAMING_CUES } from '../../../src/pipeline/extract/system/naming-cues.ts';

function nameOf(title: string, abstract: string): string | undefined {
  return findSystem({ title, abstract })?.value;
}

describe('findSystem', () => {
  it.each([
    ['LampNet: Light for Moths', 'Moths need light.', 'LampNet'],
    ['Wax: Light for Moths', 'We present a lamp.', 'Wax'],
    ['GPU-Lamp — Light for Moths', 'Moths need light.', 'GPU-Lamp'],
    ['LampNet for Moths', 'Moths need light.', 'LampNet'],
    ['Night Lamp: Light for Moths', 'We introduce night lamp, which burns.', 'Night Lamp'],
    ['Tallow Gift: Light for Moths', 'We introduce TG (Tallow Gift), a lamp. TG burns.', 'TG'],
    ['Light for Moths', 'We present Lamp Network (LampNet), a lamp.', 'LampNet'],
    ['Light for Moths', 'We propose a lamp called Wax V2. Wax V2 burns.', 'Wax V2'],
    ['Light for Moths', 'We call this lamp Light with Tallow (LWT). It burns.', 'LWT'],
    ['Light for Moths', 'We propose a lamp called night lamp (NL). It burns.', 'NL'],
    ['Light for Moths', 'To this end, we then propose tpLamp, which burns.', 'tpLamp'],
  ])('names what “%s” presents: %s', (title, abstract, name) => {
    expect(nameOf(title, abstract)).toBe(name);
  });

  it.each([
    ['Lamps: A Survey', 'Lamps burn. We review lamps.'],
    ['FPGAs: Light for Moths', 'We use FPGAs.'],
    ['Light for Moths', 'We present a convolutional neural network (CNN) that builds on LampNet.'],
    ['Light for Moths', 'We propose a method. LampNet, a lamp by others, burns.'],
    ['Light for Moths', 'Lamps burn. We test three lamps, namely GasNet, WaxNet and OilNet.'],
    ['Light for Moths', ''],
    ['', ''],
  ])('names nothing for “%s”: %s', (title, abstract) => {
    expect(nameOf(title, abstract)).toBeUndefined();
  });

  it('quotes the name where it stands, behind signs that nobody sees', () => {
    const title = '\uFEFF WarmLid: A Lid';
    const found = findSystem({ title, abstract: 'Tea stays warm.' });
    expect(found?.quote).toBe('WarmLid');
    expect(title.slice(found?.start, found?.end)).toBe(found?.quote);
  });

  it('quotes the name where it stands', () => {
    expect(findSystem({ title: 'Light', abstract: 'We propose LampNet, a lamp.' })).toEqual({
      value: 'LampNet',
      quote: 'LampNet',
      start: 11,
      end: 18,
      where: 'abstract',
    });
  });

  it('reads a hostile text in linear time', () => {
    const abstract = `We propose ${'a lamp, called A-'.repeat(5_000)}`;
    expect(nameOf('A'.repeat(5_000), abstract)).toBeUndefined();
  });
});

describe('naming cues', () => {
  it.each(NAMING_CUES)('$id finds “$fires.1” in “$fires.0”', ({ pattern, fires, silent }) => {
    const [sentence, name] = fires;
    const ends = Array.from(sentence.matchAll(pattern), (found) => found.index + found[0].length);
    expect(ends).toContain(sentence.indexOf(name));
    const silentEnds = Array.from(
      silent.matchAll(pattern),
      (found) => found[0].length + found.index,
    );
    expect(silentEnds.filter((end) => /^\p{Lu}/u.test(silent.slice(end)))).toEqual([]);
  });
});
