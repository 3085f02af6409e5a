import { styleText } from 'node:util';
import { formatBar } from './format-bar.ts';

/** Where a command says what it does. */
export interface Terminal {
  /** Whether a person looks on, and wants colour. */
  readonly colour: boolean;
  readonly print: (line: string) => void;
  /**
   * Does long work. A person sees its name and the seconds go by until it is done; elsewhere, a
   * plain line is all that is printed, by whoever calls.
   */
  work<T>(name: string, task: () => Promise<T>): Promise<T>;
}

/** Speaks on a stream, as a rule standard output; `NO_COLOR` is heeded (https://no-color.org). */
export function makeTerminal(stream: NodeJS.WriteStream): Terminal {
  const live = stream.isTTY;
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    // Who reads us through a pipe may stop at any line, as `head` does.
    if (problem.code !== 'EPIPE') throw problem;
  });
  return {
    colour: live && !process.env['NO_COLOR'],
    print: (line) => stream.write(`${line}\n`),
    async work(name, task) {
      if (!live) return task();
      const started = performance.now();
      const show = () => {
        const seconds = Math.floor((performance.now() - started) / 1000);
        stream.write(`${ERASE_LINE}${styleText('dim', `${name} … ${seconds} s`)}`);
      };
      show();
      const clock = setInterval(show, 1000);
      try {
        return await task();
      } finally {
        clearInterval(clock);
        stream.write(ERASE_LINE);
      }
    },
  };
}

/** A bar that grows in its line, for a person who looks on; elsewhere nothing is shown. */
export interface Progress {
  show(name: string, done: number, total: number): void;
  /** Makes room for a line; the bar comes back when it is shown again. */
  clear(): void;
}

/** Makes a bar on a stream. */
export function makeProgress(stream: NodeJS.WriteStream): Progress {
  const live = stream.isTTY;
  return {
    show(name, done, total) {
      if (live) stream.write(`${ERASE_LINE}${formatBar({ name, done, total }, stream.columns)}`);
    },
    clear() {
      if (live) stream.write(ERASE_LINE);
    },
  };
}

const ERASE_LINE = '\r\u001B[2K';
