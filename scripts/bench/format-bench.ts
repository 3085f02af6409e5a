import { cpus, loadavg, release, type } from 'node:os';
import type { Bench, Measured } from './bench-search.ts';

/** The figures as a Markdown table, goals and whether they are met beside them. */
export function formatBench({ browser, measured }: Bench): readonly string[] {
  return [
    `| papers | engine | cold (slowest) | warm (slowest) | first search (most) | goals |`,
    `| ---: | --- | ---: | ---: | ---: | --- |`,
    ...measured.map((row) => {
      const { cold, slowestCold, warm, slowestWarm, bytes, mostBytes } = row.figures;
      const cells = [
        formatPair([cold, slowestCold], 'ms'),
        formatPair([warm, slowestWarm], 'ms'),
        formatPair([bytes / 1000, mostBytes / 1000], 'KB'),
      ];
      const goals = row.name === 'this site' ? judge(row) : '';
      return `| ${row.papers} | ${row.name} | ${cells.join(' | ')} | ${goals} |`;
    }),
    '',
    `${new Date().toISOString().slice(0, 10)}, ${describeMachine()}, Node ${process.version}, Chromium ${browser}.`,
  ];
}

/** The goals of the project, for surveys of hundreds and of thousands of papers. */
const GOALS = {
  few: { cold: 100, warm: 30, bytes: 150_000 },
  many: { cold: 150, warm: 50, bytes: 300_000 },
};

function judge({ figures, papers }: Measured): string {
  const goals = papers < 1000 ? GOALS.few : GOALS.many;
  return [
    judgeOne(`cold ≤ ${goals.cold} ms`, figures.cold <= goals.cold),
    judgeOne(`warm ≤ ${goals.warm} ms`, figures.warm <= goals.warm),
    judgeOne(`≤ ${goals.bytes / 1000} KB`, figures.bytes <= goals.bytes),
  ].join(', ');
}

function judgeOne(goal: string, isMet: boolean): string {
  return `${goal} ${isMet ? 'met' : '**missed**'}`;
}

function formatPair([middle, most]: readonly [number, number], unit: string): string {
  return `${middle.toFixed(0)} ${unit} (${most.toFixed(0)})`;
}

function describeMachine(): string {
  const [cpu] = cpus();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${type()} ${release()}, load ${load}`;
}
