import { fromHsds } from '@service-directory/convert/hsds';
import type { SourcePage, SourceProblem } from '../../plugins/contract/source.ts';
import type { HsdsHead } from './hsds.ts';

type Json = Readonly<Record<string, unknown>>;

/** The most characters of a summary (docs/model.md). */
const MOST_OF_SUMMARY = 200;
/** An id as a directory has it, of the name of a host. */
const idFrom = (host: string): string => host.replace(/[^a-z0-9]+/gi, '-').toLowerCase();

/** The beginning of a description, up to the end of a sentence where there is one: HSDS has no short form. */
export function beginningOf(description: string): string {
  const words = description.replace(/\s+/g, ' ').trim();
  if (words.length <= MOST_OF_SUMMARY) return words;
  const room = words.slice(0, MOST_OF_SUMMARY - 1);
  const sentence = /^.*[.!?。؟](?= )/u.exec(room)?.[0];
  return sentence ?? `${room.slice(0, Math.max(room.lastIndexOf(' '), 1)).trimEnd()}…`;
}

/** A service that can be shown: one without a summary has the beginning of its description, or its name. */
function withSummary(service: Json): Json {
  if (service['summary'] !== undefined) return service;
  const { description, name } = service;
  const words = typeof description === 'string' && description.trim() !== '' ? description : name;
  return typeof words === 'string' ? { ...service, summary: beginningOf(words) } : service;
}

/**
 * Maps services of one page. One that cannot be mapped leaves an empty record in its place, which is told to the reader as
 * unread; what of the others has no place is a problem.
 * @param natives services as the API has them
 * @param page where they stood, for the problems
 * @param today YYYY-MM-DD
 */
export function mapServices(
  natives: readonly Json[],
  { page, host, head, today }: { page: string; host: string; head: HsdsHead; today: string },
): Pick<SourcePage, 'directory' | 'problems'> {
  // On this page everything is a service, also what has too little to be known as one.
  const services = natives.map((native) => ({ service_at_locations: [], ...native }));
  const { country, timeZone, languages } = head;
  const { output, losses } = fromHsds(services, {
    today,
    ...(country === undefined ? {} : { country }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(languages?.[0] === undefined ? {} : { language: languages[0] }),
  });
  const unread = natives.length - output.services.length;
  const directory = {
    // `und`: nobody said in which language the texts are.
    languages: ['und'],
    id: idFrom(host),
    name: host,
    ...output,
    ...head,
    services: [
      ...output.services.map(withSummary),
      ...Array.from({ length: Math.max(unread, 0) }, () => ({})),
    ],
  };
  const problems = losses.map(({ path, reason }): SourceProblem => ({
    path,
    kind: 'unusable',
    reason,
    page,
  }));
  return { directory, problems };
}
