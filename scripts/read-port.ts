import { refuse } from './refuse.ts';

/** The port that the environment names, or the usual one. */
export function readPort(): number {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    refuse(`PORT is no number of a port: ${process.env['PORT'] ?? ''}.`);
  }
  return port;
}
