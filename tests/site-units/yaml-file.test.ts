import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readYamlFile } from '../../src/site/yaml-file.ts';

const schema = z.strictObject({ tea: z.array(z.object({ cups: z.number() })) });

function read(yaml: string): unknown {
  return readYamlFile({ file: '/survey/tea.yaml', yaml, firstLine: 1 }, schema, 'pour again');
}

describe('readYamlFile', () => {
  it('gives what the schema gives', () => {
    expect(read('tea:\n  - cups: 2\n')).toEqual({ tea: [{ cups: 2 }] });
  });

  it('names the line and the mend of a value that is not as expected', () => {
    expect(() => read('tea:\n  - cups: 2\n  - cups: many\n')).toThrow(
      expect.objectContaining({
        message:
          '/survey/tea.yaml:3  `tea.1.cups`: Invalid input: expected number, received string.',
        hint: 'mend: pour again',
      }),
    );
  });

  it('names the nearest line there is of a value that is missing', () => {
    expect(() => read('tea:\n  - cups: 1\n  - {}\n')).toThrow('/survey/tea.yaml:3 ');
    expect(() => read('{}')).toThrow('/survey/tea.yaml:1 ');
  });

  it('names the line where the YAML ends to be YAML', () => {
    expect(() => read('tea:\n  - "cups\n')).toThrow("The YAML can't be read");
  });
});
