import { SERVICE_COLUMNS } from '@service-directory/convert/spreadsheet-columns';
import type { HeadingsOf, MessageLanguage, Path, WordedPlace } from '../finding.ts';
import { FIELD_OF_DIRECTORY, HEAD, LIST_OF_DIRECTORY, SEVERAL, SHEETS } from './sheet-words.ts';

interface FieldNames {
  /** What no column of its own says, in words. */
  words: ReadonlyMap<string, string>;
  /** The places of our columns by the paths of fields, and by their last steps. */
  columns: ReadonlyMap<string, string>;
  /** Our headings by the places of columns. */
  headings: ReadonlyMap<string, string>;
  pattern: RegExp;
}

const QUOTES: Readonly<Record<MessageLanguage, (word: string) => string>> = {
  nb: (word) => `«${word}»`,
  en: (word) => `“${word}”`,
};

const AND: Readonly<Record<MessageLanguage, string>> = { nb: 'og', en: 'and' };

/** Words that a message quotes: what looks like a field there is none, but for a name by itself. */
const QUOTED_TEXT = '[«“](?:[^«»“”]|[«“][^«»“”]*[»”])*[»”]';

/** A language at the end of the way to a text. */
const LANGUAGE = /^[a-z]{2,3}(?:-|$)/;

/** Fields that columns say in parts. */
const IN_PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['address', ['locations.address.street']],
  ['position', ['locations.position.latitude', 'locations.position.longitude']],
]);

/** A heading over words beside a condition. */
const NOTE_HEADING = /merknad|kommentar|notat|note|comment/i;

/** The name of a field between quotation marks. */
const QUOTED_FIELD = /[«“]([a-z][A-Za-z]{0,40})[»”]/gu;

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
  'region',
  'text',
]);

/** What a condition rests on, and its words: they have columns of their own. */
const BESIDE_CONDITION: ReadonlySet<string> = new Set(['basis', 'sourceIds', 'checkedOn', 'note']);

/** A column that says a condition. */
const CONDITION = /^access\.(?!basis$)[^.]+$/;

/** Our columns that say something of a record. */
const COLUMNS = SERVICE_COLUMNS.filter(({ path, sameAs }) => path !== '' && sameAs === undefined);

/** Fields whose names are words of the language too: they are names only between quotation marks. */
const isPlainWord = (name: string, language: MessageLanguage): boolean =>
  name !== 'unconfirmed' && (language === 'nb' ? NORWEGIAN.has(name) : /^[a-z]+$/.test(name));

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function namesIn(language: MessageLanguage): FieldNames {
  const words = new Map(
    Object.entries(SEVERAL).map(([name, [nb, en]]) => [name, language === 'nb' ? nb : en]),
  );
  const columns = new Map<string, string>();
  const headings = new Map<string, string>();
  const add = (name: string, column: string) => {
    const isTaken = columns.has(name) || words.has(name) || IN_PARTS.has(name);
    if (name !== '' && !isTaken && !GENERIC.has(name)) columns.set(name, column);
  };
  for (const { path, headings: own } of COLUMNS) {
    add(path, path);
    if (!headings.has(path)) headings.set(path, own[language][0]);
  }
  for (const { path } of COLUMNS) add(path.split('.').slice(1).join('.'), path);
  for (const { path } of COLUMNS) {
    // `access.cost.note` is no more than a note.
    if (!path.endsWith('.note')) add(path.split('.').at(-1) ?? '', path);
    add(path.split('.')[0] ?? '', path);
  }
  const all = [...words.keys(), ...IN_PARTS.keys(), ...columns.keys(), ...GENERIC, 'value', 'note'].sort(
    (left, right) => right.length - left.length,
  );
  const quoted = all.map(escapePattern).join('|');
  const bare = all
    .filter((name) => !isPlainWord(name, language))
    .map(escapePattern)
    .join('|');
  return {
    words,
    columns,
    headings,
    pattern: new RegExp(
      `[«“](${quoted})[»”]|${QUOTED_TEXT}|(?<![\\p{L}\\d./«“])(${bare})(?![\\p{L}\\d/]|\\.\\p{L})`,
      'gu',
    ),
  };
}

const known = new Map<MessageLanguage, FieldNames>();

function fieldNamesIn(language: MessageLanguage): FieldNames {
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  return names;
}

/** The steps of a pointer; numbers are those of lists. */
const stepsOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The place of the column that says a field, such as `access.cost` for `access.cost.value`; undefined when none does. */
function columnOf(steps: readonly string[]): string | undefined {
  const [first, , part] = steps;
  // Each way to get in touch has a column, and its cell shows which it is.
  if (first === 'contacts') return undefined;
  if (first === 'access' && part === 'basis') return 'access.basis';
  if (first === 'access' && part === 'sourceIds') return 'sources.url';
  const own = COLUMNS.find(({ path }) => path === steps.join('.'));
  if (own !== undefined) return own.path;
  const above = COLUMNS.find(({ path }) => path === steps.slice(0, -1).join('.'));
  const isItsValue = above?.isTranslatable === true || (first === 'access' && steps.at(-1) === 'value');
  return isItsValue ? above?.path : undefined;
}

/** Is a heading one of those that we know for a column? */
const isHeadingOf = (heading: string, column: string): boolean =>
  COLUMNS.some(({ path, headings: { nb, en } }) => path === column && [...nb, ...en].includes(heading));

/** Names fields by the columns of a sheet, for a finding in one of its cells. */
export class SheetNames {
  readonly #names: FieldNames;
  readonly #record: Path;
  /** The way from the record to the value. */
  readonly #steps: readonly string[];

  /** @param headingsOf what the sheet calls its columns, where that is known */
  constructor(
    readonly language: MessageLanguage,
    readonly place: WordedPlace,
    readonly headingsOf?: HeadingsOf,
  ) {
    const steps = stepsOf(place.path);
    this.#names = fieldNamesIn(language);
    this.#record = steps.slice(0, 2);
    this.#steps = steps.slice(2).filter((step) => typeof step === 'string');
  }

  /** A sentence with the headings of columns in place of fields. */
  in(text: string): string {
    return this.#withSheets(text)
      .replace(this.#names.pattern, (whole: string, quoted: string | undefined, bare: string | undefined) => {
        const name = quoted ?? bare;
        return (name === undefined ? undefined : this.#nameOf(name)) ?? whole;
      })
      .replace(QUOTED_FIELD, (whole: string, name: string) => this.#nameOfUnknown(name) ?? whole);
  }

  /** A sentence about the directory itself with its sheets in place of its lists. */
  #withSheets(text: string): string {
    const at = this.language === 'nb' ? 0 : 1;
    const named = text.replace(FIELD_OF_DIRECTORY, (whole) => HEAD[whole]?.[at] ?? whole);
    return this.place.code.startsWith('directory/')
      ? named.replace(LIST_OF_DIRECTORY, (whole, name: string) => SHEETS[name]?.[at] ?? whole)
      : named;
  }

  /** What no column is named after, such as the words of opening hours: it goes by the heading of its cell. */
  #nameOfUnknown(name: string): string | undefined {
    const { params, heading } = this.place;
    const steps = this.#steps;
    const last = LANGUAGE.test(steps.at(-1) ?? '') ? steps.slice(0, -1) : steps;
    const isField = name === params['field'] && (name === steps.at(-1) || name === last.at(-1));
    return isField && heading !== undefined ? this.#quoted(heading) : undefined;
  }

  /** The column of ours that the sheet has not, by its key, when the finding is that its field is missing. */
  get missingColumn(): string | undefined {
    const column = this.place.code === 'schema/missing-field' ? columnOf(this.#steps) : undefined;
    if (column === undefined || this.#inSheet(column)?.length !== 0) return undefined;
    return COLUMNS.find(({ path }) => path === column)?.key;
  }

  #nameOf(name: string): string | undefined {
    const own = this.#ownSteps(name);
    return (own && this.#nameOfOwn(own)) ?? this.#nameOfOther(name);
  }

  /** The way to a field of this name, when it is that of the finding or lies on the way to it. */
  #ownSteps(name: string): readonly string[] | undefined {
    const steps = this.#steps;
    if (name === steps.at(-1) || name === steps.join('.')) return steps;
    const after = name === this.place.params['field'] ? steps.indexOf(name) + 1 : 0;
    if (after === 0) return undefined;
    // The condition is not what it rests on.
    return BESIDE_CONDITION.has(steps[after] ?? '') ? steps.slice(0, after) : steps;
  }

  #nameOfOwn(steps: readonly string[]): string | undefined {
    const { code, heading } = this.place;
    const isMissing = code === 'schema/missing-field';
    const column = this.#record[0] === 'organizations' ? undefined : columnOf(steps);
    const inSheet = column === undefined ? undefined : this.#inSheet(column);
    if (column === undefined || inSheet === undefined) {
      if (column === undefined && this.#isKnownInParts(steps)) return undefined;
      // A sheet of conditions has one column of answers for all of them.
      if (this.headingsOf !== undefined && column !== undefined && CONDITION.test(column))
        return this.#quoted(this.#names.headings.get(column));
      // The cell may be the nearest one, which says something else.
      const isOther =
        heading === undefined ||
        isMissing ||
        steps.length < this.#steps.length ||
        (steps.at(-1) === 'note' && !NOTE_HEADING.test(heading));
      if (heading !== undefined && (!isOther || (column !== undefined && isHeadingOf(heading, column))))
        return this.#quoted(heading);
      return column === undefined ? undefined : this.#quoted(this.#names.headings.get(column));
    }
    const found = heading !== undefined && inSheet.includes(heading) ? heading : inSheet[0];
    return this.#quoted(found ?? this.#names.headings.get(column));
  }

  #nameOfOther(name: string): string | undefined {
    const { words, columns } = this.#names;
    const parts = IN_PARTS.get(name);
    if (parts !== undefined) {
      const [whole] = this.headingsOf?.(this.#record, `locations.${name}`) ?? [];
      return whole === undefined
        ? parts.map((part) => this.#nameOfColumn(part)).join(` ${AND[this.language]} `)
        : this.#quoted(whole);
    }
    const column = columns.get(name);
    return column === undefined ? words.get(name) : this.#nameOfColumn(column);
  }

  #nameOfColumn(column: string): string | undefined {
    const [heading] = this.headingsOf?.(this.#record, column) ?? [];
    return this.#quoted(heading ?? this.#names.headings.get(column));
  }

  /** The headings over a column in the sheet of the cell. */
  #inSheet(column: string): readonly string[] | undefined {
    return this.headingsOf?.(this.#record, column, this.place.sheet ?? '');
  }

  /** Is it said in parts, by columns of which it is known what the sheet calls them? */
  #isKnownInParts(steps: readonly string[]): boolean {
    const [part] = IN_PARTS.get(steps.at(-1) ?? '') ?? [];
    return part !== undefined && this.#inSheet(part) !== undefined;
  }

  #quoted(heading: string | undefined): string | undefined {
    return heading === undefined ? undefined : QUOTES[this.language](heading);
  }
}
