import type { LookedUp, ServiceId } from '../model/metadata.ts';
import type { FoundRecord } from './found-record.ts';
import type { Facts } from './list-lacking.ts';

/** A public service that states facts about papers. Its module builds questions and reads answers. */
export interface Service {
  readonly id: ServiceId;
  /** As people call it. */
  readonly name: string;
  /** Where it answers, without a slash at the end. */
  readonly home: string;
  /** In ms: the least time between two questions, by the service’s own documentation. */
  readonly pause: number;
  /** For services that know who asks by a key. */
  readonly key?: ServiceKey;
  /** The facts that it may have. */
  readonly gives: readonly LookedUp[];
  /** How many papers one question can name by their ids. */
  readonly atOnce: number;
  /** Asks for papers that have an id which the service knows; undefined where they have none. */
  askById(papers: readonly Wanted[], home: string): Question | undefined;
  /** Searches for one paper by its title. */
  askByTitle(paper: Wanted, home: string): Question;
  /** Reads an answer, or throws what is wrong with it. */
  read(text: string): readonly FoundRecord[];
}

/** How a key is sent that a service gave to one person. */
interface ServiceKey {
  /** The variable of the environment that holds it. */
  readonly variable: string;
  readonly header?: string;
  readonly parameter?: string;
  /** In ms: the least time between two questions of who has one. */
  readonly pause: number;
}

/** The keys that somebody has. */
export type Keys = Readonly<Partial<Record<ServiceId, string>>>;

/** In ms: the least time between two questions to a service, with the keys at hand. */
export function findPause({ id, pause, key }: Pick<Service, 'id' | 'pause' | 'key'>, keys: Keys) {
  return key && keys[id] !== undefined ? key.pause : pause;
}

/** A paper with all that is known of it, which services may know more of. */
export interface Wanted extends Facts {
  /** Of its page; for a paper without a title, where a source names it: `sources/list.txt:2`. */
  readonly id: string;
  /** Empty where a source names it by its arXiv id or DOI alone. */
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
}

/** A request that can be sent as it is. */
export interface Question {
  readonly url: string;
  /** By an id, whose record is the paper’s unless it contradicts it, or by a search. */
  readonly by: 'id' | 'title';
}

/** What is wrong with an answer, as the end of the sentence “The answer …”. */
export class AnswerProblem extends Error {}
