import { describe, expect, it } from 'vitest';
import { explainPaper } from '../../src/commands/explain-paper.ts';
import { BEES, makeSurveyFolder } from './survey-folder.ts';

const ABSTRACT =
  'We present Tap, a hive that counts its bees on an FPGA with 8-bit integers. It knocks on 12 lids. In tests it is up to 3x faster than a beekeeper, and it draws 5 mW.';

describe('explaining a paper', () => {
  it('marks and lists its facts, the numbers that are none, and what a person corrected', async () => {
    const { ok, printed } = await explain('tap', {
      'sources/spring.txt': `Tap: Hives on an FPGA\n\n${ABSTRACT}\n`,
      'corrections/facts.yaml':
        'tap-hives-on-an-fpga: [{ change: { system: null }, why: Too short. }]',
    });
    expect(ok).toBe(true);
    expect(printed).toMatchInlineSnapshot(`
      "tap-hives-on-an-fpga

      Tap: Hives on an [[FPGA]1]2

      [We present [Tap]4, a hive that counts its bees on an [FPGA]5 with [[8-bit]no1 integers]6.]3 It knocks on [12]no2 lids. In tests it is [up to 3x faster]7 than a beekeeper, and it draws [5 mW]8.

      Facts
           1  kind: system  “FPGA”
           2  platform: fpga  “FPGA”
           3  headline: We present Tap, a hive that counts its bees on an FPGA with 8-bit integers.
           4  system: Tap
           5  kind: system  “FPGA”
           6  number format: INT8  “8-bit integers”
           7  result: speedup up to 3 x, relative, compared with beekeeper  “up to 3x faster”
           8  result: power 5 mW, absolute  “5 mW”

      Numbers that are no results
         no1  “8-bit”: its unit belongs to settings
         no2  “12”: it has no unit, and nothing near says what it measures

      Corrected by a person
        name removed: Too short."
    `);
  });

  it('says so where the words fit no paper', async () => {
    expect(await explain('wax moths')).toEqual({
      ok: false,
      printed: 'No paper has “wax moths” in its title.',
    });
  });

  it('says where the settings are of no use', async () => {
    const { ok, printed } = await explain('sugar', { 'survey.yaml': 'title: Bees' });
    expect(ok).toBe(false);
    expect(printed).toContain('npm run ingest -- --check');
  });
});

async function explain(words: string, files: Readonly<Record<string, string>> = {}) {
  const survey = await makeSurveyFolder({ ...BEES, ...files });
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const ok = await explainPaper({ content: survey.folder, words, print });
  return { ok, printed: lines.join('\n') };
}
