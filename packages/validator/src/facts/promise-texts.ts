import { fieldOf, isData, type Data } from '../data.ts';
import type { Path } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { codeOf } from './conditions.ts';
import { phraseLanguageOf, type PhraseLanguage } from './phrases/language.ts';
import { topicsStartedIn } from './phrases/word-starts.ts';

/** Where a text stands in a service. What a service does not offer and where to go instead is about others: left out. */
export type TextPlace = 'card' | 'whole' | 'notice' | 'condition' | 'around';

/** A text in one language that speaks of something we listen for. */
export interface PromiseText {
  place: TextPlace;
  /** The name of the text, such as `summary` or `note`. */
  field: string;
  words: string;
  language: PhraseLanguage;
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
const LOCATION_FIELDS = ['directions', 'surroundings'] as const;

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
    const language = phraseLanguageOf(tag);
    const topics = language === undefined ? 0 : topicsStartedIn(words, language);
    if (language === undefined || topics === 0) return;
    this.topics |= topics;
    const path = step === undefined ? [...before, field] : [...before, field, step];
    this.texts.push({ place, field, words, language, topics, path });
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

function addEach(found: Collector, service: Data, list: string, fields: readonly string[]): void {
  const records = fieldOf(service, list);
  if (!Array.isArray(records)) return;
  records.forEach((record: unknown, index) => {
    if (isData(record)) for (const field of fields) found.add(record, field, 'around', [list, index]);
  });
}

function collect(service: Data, sourceLanguage: string): PromiseTexts {
  const found = new Collector(sourceLanguage);
  for (const field of CARD_FIELDS) found.add(service, field, 'card', []);
  found.add(service, 'description', 'whole', []);
  found.add(service, 'capacity', 'whole', []);
  const access = fieldOf(service, 'access');
  if (isData(access)) {
    found.add(access, 'eligibility', 'whole', ['access']);
    addConditions(found, access);
  }
  const alert = fieldOf(service, 'alert');
  if (isData(alert)) found.add(alert, 'text', 'notice', ['alert']);
  addEach(found, service, 'contacts', CONTACT_FIELDS);
  addEach(found, service, 'locations', LOCATION_FIELDS);
  return found;
}

let last: { context: RuleContext; service: Data; texts: PromiseTexts } | undefined;

/**
 * The texts of a service in which a promise may be made or broken. A dozen rules ask for them one after the other, so
 * those of the last service are kept for as long as the same run goes on.
 */
export function promiseTextsOf(service: Data, context: RuleContext): PromiseTexts {
  if (last?.service !== service || last.context !== context)
    last = { context, service, texts: collect(service, context.languages[0] ?? '') };
  return last.texts;
}
