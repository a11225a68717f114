import { needGroupOf } from '@service-directory/schema';
import { fieldOf, isData, recordsAt, stringsAt, textAt, type Data } from '../data.ts';
import { isConfidential } from '../facts/places.ts';
import { FreshnessCounter } from './summary-freshness.ts';
import { Tally } from './tally.ts';

/** Answers to whether they ask for a residence status, best first. Anything else is no answer. */
export const RESIDENCE_ANSWERS = ['not-asked', 'not-required', 'some-services-only'];

/**
 * Counts what a directory holds, record by record, and keeps none of them. Records may be wrong in any way: what cannot
 * be read counts as not known. Of a secret place it counts only that there is one.
 */
export class DirectoryCounter {
  services = 0;
  organizations = 0;
  places = 0;
  confidentialPlaces = 0;
  withoutSource = 0;
  readonly needGroups = new Tally();
  readonly localities = new Tally();
  readonly languages = new Tally();
  readonly texts: Tally;
  readonly residence = new Tally();
  readonly freshness: FreshnessCounter | undefined;
  /** The languages that the directory says it has. */
  readonly #declared: readonly string[];
  /** The code that a code of the directory's own comes under. */
  readonly #broader: ReadonlyMap<string | undefined, string | undefined>;

  /**
   * @param head the directory, with or without its lists
   * @param today `YYYY-MM-DD`; without it nothing is said of freshness
   */
  constructor(
    readonly head: unknown,
    today?: string,
  ) {
    this.#declared = stringsAt(head, 'languages');
    this.texts = new Tally(this.#declared);
    this.#broader = new Map(
      recordsAt(head, 'codes')
        .filter(([, { list }]) => list === 'needs')
        .map(([, definition]) => [textAt(definition, 'code'), textAt(definition, 'broader')]),
    );
    this.freshness = today === undefined ? undefined : new FreshnessCounter(today);
  }

  add(list: 'organizations' | 'services', record: unknown): void {
    if (!isData(record)) return;
    if (list === 'organizations') this.organizations += 1;
    else this.#addService(record);
  }

  #addService(service: Data): void {
    this.services += 1;
    const needs = stringsAt(service, 'needs');
    this.needGroups.add(needs.flatMap((need) => needGroupOf(this.#broader.get(need) ?? need) ?? []));
    this.localities.add(localitiesOf(service));
    this.languages.add(
      recordsAt(service, 'languages').flatMap(([, language]) => textAt(language, 'code') ?? []),
    );
    this.texts.add(this.#textLanguagesOf(service));
    this.residence.add(residenceAnswerOf(service));
    const places = recordsAt(service, 'locations');
    this.places += places.length;
    this.confidentialPlaces += places.filter(([, place]) => isConfidential(place)).length;
    if (recordsAt(service, 'sources').length === 0) this.withoutSource += 1;
    this.freshness?.add(service);
  }

  /** The languages in which it has a summary; a plain string is in the first language of the directory. */
  #textLanguagesOf(service: Data): string[] {
    const summary = fieldOf(service, 'summary');
    if (typeof summary === 'string') return this.#declared.slice(0, 1);
    return isData(summary) ? this.#declared.filter((language) => Object.hasOwn(summary, language)) : [];
  }
}

function localitiesOf(service: Data): string[] {
  return recordsAt(service, 'locations').flatMap(([, place]) => {
    const locality = isConfidential(place)
      ? undefined
      : textAt(fieldOf(place, 'address'), 'locality')?.trim();
    return locality === undefined || locality === '' ? [] : [locality];
  });
}

/** The condition may stand as a bare code, or with its evidence. */
function residenceAnswerOf(service: Data): string[] {
  const condition = fieldOf(fieldOf(service, 'access'), 'residenceStatus');
  const value = typeof condition === 'string' ? condition : textAt(condition, 'value');
  return value !== undefined && RESIDENCE_ANSWERS.includes(value) ? [value] : [];
}
