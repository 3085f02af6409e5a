import type { PaperRecord } from '../../src/model/paper.ts';
import { samplePaper } from '../site-units/sample-paper.ts';

/** The record of an invented paper with the given facts. */
export function sampleRecord(facts: Partial<PaperRecord> = {}): PaperRecord {
  const paper = samplePaper(facts);
  return { ...paper, url: `papers/${paper.id}/`, hasNote: false, ...facts };
}
