import type { ThingWords } from '../demand.ts';
import type { PapersLanguage } from '../language.ts';
import { plainWords } from '../plain-words.ts';
import type { RefusedWords } from '../refusal.ts';
import { fromPapers } from './index.ts';
import type { PapersTable } from './words.ts';

type Paper = 'residence' | 'identification' | 'personalNumber';

const plainStarts = (starts: string) => plainWords(starts).replace(/\s+/g, ' ');

/** A paper that is asked for, in the languages of the tables about papers. */
export const askedPaper = (paper: Paper): Readonly<Record<PapersLanguage, ThingWords>> =>
  fromPapers((table) => ({ ...table[paper], starts: plainStarts(table[paper].starts) }));

/** The right to stay where a text says that nobody asks for it. */
export const waivedResidence: Readonly<Record<PapersLanguage, ThingWords>> = fromPapers(
  ({ residence, stay, adjectives, noPromise, waivedAlso }) => ({
    starts: plainStarts(residence.starts),
    thing: `${adjectives}(?:${stay})`,
    ...(waivedAlso === undefined ? {} : { also: waivedAlso }),
    unless: noPromise,
  }),
);

const refused = (table: PapersTable, paper: Paper): RefusedWords => ({
  starts: plainStarts(table[paper].starts),
  thing: `${table.adjectives}(?:${table[paper].thing})`,
});

/** Without the right to stay nobody is let in. */
export const refusedResidence: Readonly<Record<PapersLanguage, RefusedWords>> = fromPapers((table) => {
  const { starts, ...people } = table.people;
  const words = refused(table, 'residence');
  return { ...words, ...people, starts: `${words.starts} ${plainStarts(starts)}` };
});

/** Without a paper that shows who she is nobody is let in. */
export const refusedIdentification: Readonly<Record<PapersLanguage, RefusedWords>> = fromPapers((table) =>
  refused(table, 'identification'),
);
