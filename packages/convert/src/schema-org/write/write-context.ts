import type { Directory, OpeningHours, Service, Text } from '@service-directory/schema';
import { hoursFreshUntil } from '@service-directory/schema';
import { dayOfWriting } from '../../draft/day-of-writing.ts';
import { sayHours, type SaidHours } from '../hours/say-hours.ts';
import { wordsOf, type WordOptions, type Words } from './words.ts';

/** A node of JSON-LD that is being written. */
export type Node = { '@type': string | string[] } & Record<string, unknown>;

/** What the writers of nodes work with. */
export interface WriteContext {
  directory: Directory;
  /** YYYY-MM-DD: the age of hours and promises is judged by it. */
  today: string;
  words(text: Text): Words;
  tell(path: string, kind: string): void;
}

export const writeContext = (
  directory: Directory,
  options: { language?: string | undefined; today?: string | undefined },
  tell: WriteContext['tell'],
): WriteContext => {
  const wordOptions: WordOptions = {
    language: options.language,
    sourceLanguage: directory.languages[0],
  };
  return {
    directory,
    today: dayOfWriting(directory, options.today),
    words: (text) => wordsOf(text, wordOptions),
    tell,
  };
};

/** Hours in the words of schema.org, where it has any; what it has none for is told. */
export function hoursOf(
  hours: OpeningHours | undefined,
  service: Service,
  path: string,
  { today, words, tell }: WriteContext,
): SaidHours | undefined {
  if (hours === undefined) return undefined;
  if ((service.status ?? 'active') !== 'active') tell(path, 'hours-closed');
  else if (hoursFreshUntil(service) < today) tell(path, 'hours-stale');
  else {
    const said = sayHours(hours, words);
    if (said === undefined) tell(path, 'hours-unsaid');
    else if (said.isHolidayUnsaid) tell(path, 'holidays-unsaid');
    return said;
  }
  return undefined;
}

/** Puts properties under their names, those that say nothing left out. */
export function node(type: string | string[], properties: Record<string, unknown>): Node {
  const said = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(said) };
}

/** A text, when there is one. */
export const maybe = <Value, Result>(
  value: Value | undefined,
  write: (value: Value) => Result,
): Result | undefined => (value === undefined ? undefined : write(value));

/** Names of nodes within the document. */
export const organizationName = (id: string): string => `#organization-${id}`;
export const serviceName = (id: string): string => `#service-${id}`;
export const DIRECTORY_NAME = '#directory';
