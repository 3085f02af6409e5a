import { METRICS } from '../model/vocabulary.ts';
import { findNearest } from '../text/nearest.ts';
import type { Flaw, Prose, ProseElement } from './prose.ts';
import { selectPapers, type SelectableSurvey } from './select-papers.ts';

/** What figures there are. */
export const FIGURES = ['years', 'speedup', 'energy-efficiency', 'formats'] as const;

/** What is wrong with the live tables, lists and figures of a text. */
export function checkElements({ elements }: Prose, survey: SelectableSurvey): readonly Flaw[] {
  return elements.flatMap((element) => {
    const flaw = checkElement(element, survey);
    return flaw ? [{ line: element.line, column: element.column, ...flaw }] : [];
  });
}

function checkElement({ name, attributes }: ProseElement, survey: SelectableSurvey): Wrong {
  const known = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
  if (!known) return undefined;
  const stranger = [...attributes.keys()].find((attribute) => !known.includes(attribute));
  if (stranger !== undefined) {
    return { happened: `\`<${name}>\` has no \`${stranger}\`.`, mend: `it has ${list(known)}` };
  }
  const of = attributes.get('of');
  const where = attributes.get('where');
  return (
    (name === 'Results' ? checkChoice('metric', attributes.get('metric'), METRICS) : undefined) ??
    (name === 'Figure' ? checkChoice('of', of, FIGURES) : undefined) ??
    findRefusal(
      selectPapers(
        {
          of: name === 'Results' ? of : undefined,
          where: where === undefined ? undefined : String(where),
        },
        survey,
      ),
    )
  );
}

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  Results: ['of', 'where', 'metric', 'unit'],
  Papers: ['where'],
  Figure: ['of', 'where'],
};

function checkChoice(name: string, value: unknown, known: readonly string[]): Wrong {
  if (typeof value === 'string' && known.includes(value)) return undefined;
  const nearest = typeof value === 'string' ? findNearest(value, known) : undefined;
  return {
    happened:
      typeof value === 'string' ? `\`${name}\` can’t be \`${value}\`.` : `\`${name}\` is missing.`,
    mend: nearest ? `did you mean \`${nearest}\`?` : `expected one of ${list(known)}`,
  };
}

function findRefusal(selected: ReturnType<typeof selectPapers>): Wrong {
  return 'happened' in selected ? selected : undefined;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

type Wrong = Pick<Flaw, 'happened' | 'mend'> | undefined;
