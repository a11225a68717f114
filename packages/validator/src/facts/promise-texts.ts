import { fieldOf, isData, type Data } from '../data.ts';
import type { Path } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { codeOf } from './conditions.ts';
import { heardText, type HeardText } from './phrases/heard-text.ts';
import { heardLanguageOf } from './phrases/language.ts';
import { topicsStartedIn } from './phrases/word-starts.ts';

/** Where a text stands in a service. What a service does not offer and where to go instead is about others: left out. */
export type TextPlace = 'card' | 'whole' | 'notice' | 'condition' | 'around';

/** A text in one language that speaks of something we listen for. */
export interface PromiseText {
  place: TextPlace;
  /** The name of the text, such as `summary` or `note`. */
  field: string;
  text: HeardText;
  /** What it may speak of (`phrases/topics.ts`), as bits. */
  topics: number;
  /** From the service. */
  path: Path;
}

export interface PromiseTexts {
  /** What any of them may speak of. */
  topics: number;
  texts: readonly PromiseText[];
}

/** What a card shows. */
const CARD_FIELDS = ['name', 'alternateName', 'summary'] as const;
const CONTACT_FIELDS = ['note', 'purpose', 'label'] as const;
const LOCATION_FIELDS = ['name', 'area', 'directions', 'surroundings'] as const;
const HOURS_FIELDS = ['printed', 'condition'] as const;

/** Texts of one field of a service. */
interface FieldTexts {
  topics: number;
  texts: readonly PromiseText[];
}

const NOTHING: FieldTexts = { topics: 0, texts: [] };

class Collector {
  topics = 0;
  readonly texts: PromiseText[] = [];
  constructor(readonly sourceLanguage: string) {}

  add(holder: Data, field: string, place: TextPlace, before: Path): void {
    const text = fieldOf(holder, field);
    if (typeof text === 'string') this.#read(text, this.sourceLanguage, field, place, before, undefined);
    else if (isData(text))
      for (const tag of Object.keys(text)) {
        const words = text[tag];
        if (typeof words === 'string') this.#read(words, tag, field, place, before, tag);
      }
  }

  #read(
    words: string,
    tag: string,
    field: string,
    place: TextPlace,
    before: Path,
    step: string | undefined,
  ): void {
    const language = heardLanguageOf(tag);
    const topics = language === undefined ? 0 : topicsStartedIn(words, language);
    if (language === undefined || topics === 0) return;
    this.topics |= topics;
    const path = step === undefined ? [...before, field] : [...before, field, step];
    this.texts.push({ place, field, text: heardText(words, language), topics, path });
  }
}

/** A note beside `unconfirmed` is where a doubt is written down: it promises nothing and contradicts nothing. */
function addConditions(found: Collector, access: Data): void {
  for (const name of Object.keys(access)) {
    const condition = access[name];
    if (Array.isArray(condition))
      condition.forEach((item: unknown, index) => {
        if (isData(item)) found.add(item, 'note', 'condition', ['access', name, index]);
      });
    else if (isData(condition) && codeOf(condition) !== 'unconfirmed')
      found.add(condition, 'note', 'condition', ['access', name]);
  }
}

function addEach(found: Collector, records: unknown, fields: readonly string[], before: Path): void {
  if (!Array.isArray(records)) return;
  records.forEach((record: unknown, index) => {
    if (isData(record)) for (const field of fields) found.add(record, field, 'around', [...before, index]);
  });
}

/** The words beside opening hours: «bare med oppholdstillatelse» may stand at the one evening to which it applies. */
function addHours(found: Collector, hours: unknown, path: Path): void {
  if (!isData(hours)) return;
  for (const field of HOURS_FIELDS) found.add(hours, field, 'around', path);
  addEach(found, fieldOf(hours, 'periods'), ['label'], [...path, 'periods']);
  addEach(found, fieldOf(hours, 'exceptions'), ['note'], [...path, 'exceptions']);
}

/** The texts of each place or contact, and of the parts of it. */
function addRecords(found: Collector, records: unknown, list: string, fields: readonly string[]): void {
  addEach(found, records, fields, [list]);
  if (!Array.isArray(records)) return;
  records.forEach((record: unknown, index) => {
    if (!isData(record)) return;
    addHours(found, fieldOf(record, 'openingHours'), [list, index, 'openingHours']);
    const accessibility = fieldOf(record, 'accessibility');
    if (isData(accessibility)) found.add(accessibility, 'note', 'around', [list, index, 'accessibility']);
  });
}

/** Adds the texts of one field of a service. */
type Reader = (found: Collector, value: unknown, service: Data) => void;

/** How the texts of each field of a service are found, in the order in which they are told. */
const READERS: readonly (readonly [string, Reader])[] = [
  ...CARD_FIELDS.map(
    (field) =>
      [
        field,
        (found: Collector, _value: unknown, service: Data) => found.add(service, field, 'card', []),
      ] as const,
  ),
  ['description', (found, _value, service) => found.add(service, 'description', 'whole', [])],
  ['capacity', (found, _value, service) => found.add(service, 'capacity', 'whole', [])],
  [
    'access',
    (found, access) => {
      if (!isData(access)) return;
      found.add(access, 'eligibility', 'whole', ['access']);
      addConditions(found, access);
    },
  ],
  [
    'alert',
    (found, alert) => {
      if (isData(alert)) found.add(alert, 'text', 'notice', ['alert']);
    },
  ],
  ['contacts', (found, contacts) => addRecords(found, contacts, 'contacts', CONTACT_FIELDS)],
  ['locations', (found, locations) => addRecords(found, locations, 'locations', LOCATION_FIELDS)],
  ['languages', (found, languages) => addEach(found, languages, ['note'], ['languages'])],
  [
    'serviceArea',
    (found, area) => {
      if (isData(area)) found.add(area, 'note', 'around', ['serviceArea']);
    },
  ],
  ['openingHours', (found, hours) => addHours(found, hours, ['openingHours'])],
];

/** So many of them, the first, are texts themselves. */
const PLAIN_TEXTS = CARD_FIELDS.length + 2;

/** What was found in the objects of a run. Another run reads anew: whoever gave the objects may have changed them. */
class RunTexts {
  /** A field each: an object may stand in two of them. */
  readonly #known = READERS.map(() => new WeakMap<object, FieldTexts>());
  #last: { service: Data; texts: PromiseTexts } | undefined;

  constructor(readonly sourceLanguage: string) {}

  of(service: Data): PromiseTexts {
    if (this.#last?.service !== service) this.#last = { service, texts: this.#collect(service) };
    return this.#last.texts;
  }

  #collect(service: Data): PromiseTexts {
    let topics = 0;
    const texts: PromiseText[] = [];
    for (const [number, [field, read]] of READERS.entries()) {
      const value = fieldOf(service, field);
      if (value === undefined) continue;
      const found = this.#inField(number, value, () => {
        const collector = new Collector(this.sourceLanguage);
        read(collector, value, service);
        return collector.texts.length === 0 ? NOTHING : collector;
      });
      topics |= found.topics;
      texts.push(...found.texts);
    }
    return { topics, texts };
  }

  #inField(number: number, value: unknown, read: () => FieldTexts): FieldTexts {
    // A text is read as quickly as it is found again.
    if (number < PLAIN_TEXTS || typeof value !== 'object' || value === null) return read();
    const known = this.#known[number];
    const found = known?.get(value) ?? read();
    known?.set(value, found);
    return found;
  }
}

const runs = new WeakMap<RuleContext, RunTexts>();

/**
 * The texts of a service in which a promise may be made or broken. A dozen rules ask for them one after the other, and
 * the same fields stand in many services, so they are kept for as long as the same run goes on.
 */
export function promiseTextsOf(service: Data, context: RuleContext): PromiseTexts {
  let run = runs.get(context);
  if (run === undefined) runs.set(context, (run = new RunTexts(context.languages[0] ?? '')));
  return run.of(service);
}
