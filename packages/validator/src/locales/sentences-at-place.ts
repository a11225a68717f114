import { SERVICE_COLUMNS } from '@service-directory/convert/spreadsheet-columns';
import type { MessageLanguage, Params } from '../finding.ts';
import { codeWordsIn } from './code-words.ts';
import { sentencesFor } from './index.ts';

/** What of a finding its words are made of. */
export interface WordedPlace {
  code: string;
  params: Params;
  /** JSON Pointer within the file. */
  path: string;
  cell?: string | undefined;
  heading?: string | undefined;
}

interface FieldNames {
  /** Our headings by the paths of fields, and by their last steps. */
  headings: ReadonlyMap<string, string>;
  pattern: RegExp;
}

const QUOTES: Readonly<Record<MessageLanguage, (word: string) => string>> = {
  nb: (word) => `«${word}»`,
  en: (word) => `“${word}”`,
};

/** Fields with several columns, such as one for each way to get in touch, and words that no column has. */
const SEVERAL: Readonly<Record<string, readonly [nb: string, en: string]>> = {
  contacts: ['kolonnene for telefon, e-post og nettside', 'the columns of phone, e-mail and website'],
  locations: ['kolonnene om stedet', 'the columns of the place'],
  address: ['«Adresse»', '“Address”'],
  position: ['«Breddegrad» og «Lengdegrad»', '“Latitude” and “Longitude”'],
  purpose: ['ord ved siden av nummeret', 'words beside the number'],
  unconfirmed: ['«vet ikke»', '“not known”'],
};

/** A heading over words beside a condition. */
const NOTE_HEADING = /merknad|kommentar|notat|note|comment/i;

/** Last steps that several records have: they are named by their column only where the finding itself is about it. */
const GENERIC: ReadonlySet<string> = new Set([
  'access',
  'from',
  'kind',
  'organization',
  'text',
  'through',
  'type',
  'url',
]);

/** Field names that are words of Norwegian too. */
const NORWEGIAN: ReadonlySet<string> = new Set([
  'id',
  'status',
  'type',
  'video',
  'chat',
  'from',
  'address',
  'note',
  'text',
]);

/** Fields whose names are words of the language too: they are names only between quotation marks. */
const isPlainWord = (name: string, language: MessageLanguage): boolean =>
  name !== 'unconfirmed' && (language === 'nb' ? NORWEGIAN.has(name) : /^[a-z]+$/.test(name));

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function namesIn(language: MessageLanguage): FieldNames {
  const headings = new Map<string, string>();
  const add = (name: string, heading: string) => {
    if (name !== '' && !headings.has(name) && !GENERIC.has(name)) headings.set(name, heading);
  };
  const quote = QUOTES[language];
  for (const [name, [nb, en]] of Object.entries(SEVERAL)) add(name, language === 'nb' ? nb : en);
  const columns = SERVICE_COLUMNS.filter(({ path, sameAs }) => path !== '' && sameAs === undefined);
  for (const { path, headings: own } of columns) add(path, quote(own[language][0]));
  for (const { path, headings: own } of columns)
    add(path.split('.').slice(1).join('.'), quote(own[language][0]));
  for (const { path, headings: own } of columns) {
    // `access.cost.note` is no more than a note.
    if (!path.endsWith('.note')) add(path.split('.').at(-1) ?? '', quote(own[language][0]));
    add(path.split('.')[0] ?? '', quote(own[language][0]));
  }
  const all = [...headings.keys(), ...GENERIC, 'value', 'note'].sort(
    (left, right) => right.length - left.length,
  );
  const quoted = all.map(escapePattern).join('|');
  const bare = all
    .filter((name) => !isPlainWord(name, language))
    .map(escapePattern)
    .join('|');
  return {
    headings,
    pattern: new RegExp(`[«“](${quoted})[»”]|(?<![\\p{L}\\d./«“])(${bare})(?![\\p{L}\\d/]|\\.\\p{L})`, 'gu'),
  };
}

const known = new Map<MessageLanguage, FieldNames>();

function fieldNamesIn(language: MessageLanguage): FieldNames {
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  return names;
}

/** The field of a pointer in its record: `/services/0/verification/lastVerifiedOn` is `verification.lastVerifiedOn`. */
const fieldOfPointer = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .filter((step, index) => index > 1 && !/^\d+$/.test(step));

/**
 * The words of a finding where it stands. In a spreadsheet fields go by the headings of their columns: that of the sheet
 * where it is known, else the one that we write, and codes by the words of their cells.
 */
export function sentencesAtPlace(
  language: MessageLanguage,
): (place: WordedPlace) => { message: string; help: string } {
  const sentences = sentencesFor(language);
  const quote = QUOTES[language];
  return ({ code, params, path, cell, heading }) => {
    const words = sentences(code, params);
    if (cell === undefined || /^(?:sheet|file)\//.test(code)) return words;
    const steps = fieldOfPointer(path);
    const { headings, pattern } = fieldNamesIn(language);
    const own = new Set([steps.join('.'), steps.at(-1), ...steps.filter((step) => step === params['field'])]);
    const nameOf = (whole: string, quoted: string | undefined, bare: string | undefined): string => {
      const name = quoted ?? bare ?? '';
      // The words beside a condition have a column of their own, which may not be there.
      if (name === 'note' && own.has(name) && !NOTE_HEADING.test(heading ?? ''))
        return headings.get(steps.join('.')) ?? whole;
      return heading !== undefined && own.has(name) ? quote(heading) : (headings.get(name) ?? whole);
    };
    const inSheet = (text: string) => text.replace(' (confidential)', '').replace(pattern, nameOf);
    const codes = codeWordsIn(language);
    return {
      message: inSheet(codes.inMessage(words.message)),
      help: inSheet(codes.inHelp(words.help)),
    };
  };
}
