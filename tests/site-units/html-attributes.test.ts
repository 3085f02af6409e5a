import { describe, expect, it } from 'vitest';
import { findAttributes } from '../../src/site/html-attributes.ts';
import { measureCpu } from '../cpu-time.ts';

function list(html: string): string[] {
  return [...findAttributes(html)].map(
    ({ name, start, end }) => `${name}=${html.slice(start, end)}`,
  );
}

describe('findAttributes', () => {
  it('finds values in double quotes, in single quotes and in none', () => {
    expect(list(`<a href="/a" CLASS='b c' id=d><img src=/e>`)).toEqual([
      'href=/a',
      'class=b c',
      'id=d',
      'src=/e',
    ]);
  });

  it('passes over attributes without a value, and finds empty ones', () => {
    expect(list('<input hidden name="" disabled/>')).toEqual(['name=']);
  });

  it('allows blanks around the equals sign, and line breaks', () => {
    expect(list('<a\n  href =\n"/a"\n>')).toEqual(['href=/a']);
  });

  it('passes over end tags, comments, text and declarations', () => {
    expect(list('<!doctype html><!-- <a href="/no"> --></p href="/no"> 1 < 2 href="/no"')).toEqual(
      [],
    );
  });

  it('passes over what stands in scripts, styles and titles', () => {
    const html =
      '<script type="a">"<a href=\'/no\'>"</script><title><a href="/no"></title><b id="x">';
    expect(list(html)).toEqual(['type=a', 'id=x']);
  });

  it('reads a greater-than sign in a value as part of it', () => {
    expect(list('<a title="1 > 0" href="/a">')).toEqual(['title=1 > 0', 'href=/a']);
  });

  it('ends with the text where a quote or a script is not closed', () => {
    expect(list('<a href="/a')).toEqual(['href=/a']);
    expect(list('<script src="/a"><a href="/no">')).toEqual(['src=/a']);
  });

  it('takes linear time on hostile text', () => {
    const texts = [
      '<a '.repeat(50_000),
      `<a ${' \t/'.repeat(100_000)}`,
      '<!--'.repeat(50_000),
      '<script>'.repeat(50_000),
    ];
    expect(measureCpu(() => texts.map(list))).toBeLessThan(2000);
  });
});
