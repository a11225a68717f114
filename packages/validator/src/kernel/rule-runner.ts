import { fieldOf, isData, MAX_DEPTH, textAt, type Data } from '../data.ts';
import type { RuleCrash } from '../errors.ts';
import type { Secrets } from '../facts/secrets.ts';
import type { RawFinding } from '../finding.ts';
import { toJsonPointer } from '../json-pointer.ts';
import type { RecordKind, RecordKinds, RecordRule, Report, Rule, RuleContext } from '../rule.ts';
import { CODE_FIELDS, TEXT_FIELDS } from '../walk.ts';
import { CleanTexts } from './clean-texts.ts';
import type { RuleTable } from './rule-table.ts';

/** What a field is to a reader; any other is a part of the record. */
const ROLES: ReadonlyMap<string, 'text' | 'code' | 'unpublished' | 'foreign'> = new Map([
  ...[...TEXT_FIELDS].map((field) => [field, 'text'] as const),
  ...[...CODE_FIELDS].map((field) => [field, 'code'] as const),
  // Notes of the editors are never published, and foreign fields are not ours to judge as text.
  ['internal', 'unpublished'],
  ['extensions', 'foreign'],
]);

/** Asks the rules about one record after the other. Whatever has the wrong type is passed over: the shape tells that. */
export class RuleRunner {
  readonly crashes: RuleCrash[] = [];
  #found: RawFinding[] = [];
  #rule: Rule | undefined;
  /** From the root of the directory to what is looked at. */
  readonly #at: (string | number)[] = [];
  #recordId = '';
  readonly #context: RuleContext;
  readonly #sourceLanguage: string;
  /** Has the record the right shape? Then its codes hold nothing but codes. */
  #isRight = false;
  readonly #clean: CleanTexts | undefined;
  readonly #readsStrings: boolean;
  /** Objects already read; only where a document may hold one of them twice (aliases of YAML, objects of a program). */
  #seen: WeakSet<object> | undefined;

  constructor(
    readonly table: RuleTable,
    facts: Omit<RuleContext, 'path' | 'service' | 'secrets'>,
    secretsOf: () => Secrets,
    readonly mayShareObjects: boolean,
    /** Does what is said of a text depend on nothing but itself and the head? */
    remembersTexts: boolean,
  ) {
    this.#clean = remembersTexts ? new CleanTexts() : undefined;
    this.#readsStrings = [table.text, table.string].some(
      ({ always, groups }) => always.length + groups.length > 0,
    );
    const at = this.#at;
    // One context for all: a large directory has a million pairs of rule and record.
    this.#context = {
      ...facts,
      service: undefined,
      get path() {
        return [...at];
      },
      get secrets() {
        return secretsOf();
      },
    };
    this.#sourceLanguage = facts.languages[0] ?? '';
  }

  /** What the rules say of the head of a directory. */
  checkHead(head: Data, isRight: boolean): RawFinding[] {
    this.#isRight = isRight;
    return this.#checkOwner(head, [], undefined, () => {
      this.#ask('directory', head);
      this.#each(head, 'emergencyContacts', (group) => this.#checkContacts(group));
      this.#checkStrings(head);
    });
  }

  checkOrganization(organization: Data, index: number, isRight: boolean): RawFinding[] {
    this.#isRight = isRight;
    return this.#checkOwner(organization, ['organizations', index], undefined, () => {
      this.#ask('organization', organization);
      this.#checkStrings(organization);
    });
  }

  checkService(service: Data, index: number, isRight: boolean): RawFinding[] {
    this.#isRight = isRight;
    return this.#checkOwner(service, ['services', index], service, () => {
      this.#ask('service', service);
      this.#checkHours(service);
      this.#each(service, 'locations', (location) => {
        this.#ask('location', location);
        this.#checkHours(location);
        this.#each(location, 'stops', (stop) => this.#checkHours(stop));
      });
      this.#checkContacts(service);
      this.#each(service, 'sources', (source) => this.#ask('source', source));
      this.#checkStrings(service);
    });
  }

  /** What `work` reports about the whole directory in the name of a rule. */
  ask(rule: Rule, recordId: string, work: (report: Report, context: RuleContext) => void): RawFinding[] {
    this.#found = [];
    this.#at.length = 0;
    this.#recordId = recordId;
    this.#context.service = undefined;
    this.#try(rule, () => work(this.#report, this.#context));
    return this.#found;
  }

  #checkOwner(
    owner: Data,
    path: readonly (string | number)[],
    service: Data | undefined,
    work: () => void,
  ): RawFinding[] {
    this.#found = [];
    this.#at.length = 0;
    this.#at.push(...path);
    this.#recordId = textAt(owner, 'id') ?? '';
    this.#context.service = service;
    this.#seen = this.mayShareObjects ? new WeakSet() : undefined;
    work();
    return this.#found;
  }

  #each(holder: Data, list: string, work: (record: Data) => void): void {
    const found = fieldOf(holder, list);
    if (!Array.isArray(found)) return;
    this.#at.push(list, 0);
    for (let index = 0; index < found.length; index++) {
      const record: unknown = found[index];
      this.#at[this.#at.length - 1] = index;
      if (isData(record)) work(record);
    }
    this.#at.length -= 2;
  }

  #checkContacts(holder: Data): void {
    this.#each(holder, 'contacts', (contact) => {
      this.#ask('contact', contact);
      this.#checkHours(contact);
    });
  }

  #checkHours(holder: Data): void {
    const hours = fieldOf(holder, 'openingHours');
    if (!isData(hours)) return;
    this.#at.push('openingHours');
    this.#ask('opening-hours', hours);
    this.#at.pop();
  }

  #checkStrings(owner: Data): void {
    if (this.#readsStrings) this.#readStrings(owner, '', true);
  }

  /** Every string below a value once, and every text once with all its languages. */
  #readStrings(value: unknown, field: string, mayBeText: boolean): void {
    if (typeof value === 'string') return this.#checkString(value, field);
    if (typeof value !== 'object' || value === null || this.#at.length > MAX_DEPTH) return;
    if (this.#seen !== undefined) {
      if (this.#seen.has(value)) return;
      this.#seen.add(value);
    }
    const at = this.#at;
    if (Array.isArray(value)) {
      at.push(0);
      for (let index = 0; index < value.length; index++) {
        at[at.length - 1] = index;
        this.#readStrings(value[index], field, mayBeText);
      }
      at.pop();
      return;
    }
    for (const key in value) {
      const item = (value as Data)[key];
      if ((typeof item !== 'object' && typeof item !== 'string') || item === null) continue;
      const role = ROLES.get(key);
      if (role === 'unpublished' || (role === 'code' && this.#isRight)) continue;
      at.push(key);
      // A language of a text is told by the name of the text.
      if (role !== 'text' || !mayBeText || !this.#checkText(item, key))
        this.#readStrings(item, key, mayBeText && role !== 'foreign');
      at.pop();
    }
  }

  #checkString(value: string, field: string): void {
    if (this.#clean?.hasString(value, field) === true) return;
    const before = this.#found.length + this.crashes.length;
    this.#askStringRules(value, field);
    if (this.#found.length + this.crashes.length === before) this.#clean?.addString(value, field);
  }

  #askStringRules(value: string, field: string): void {
    const { always, groups } = this.table.string;
    let record: RecordKinds['string'] | undefined;
    for (const rule of always) this.#askRule(rule, (record ??= { value, field }));
    for (const { mayHold, rules } of groups) {
      if (!mayHold(value)) continue;
      for (const rule of rules)
        if (rule.mayHold === undefined || rule.mayHold.test(value))
          this.#askRule(rule, (record ??= { value, field }));
    }
  }

  /** Asks the rules on texts, and those on strings about each language; says whether it is a text. */
  #checkText(value: unknown, field: string): boolean {
    if (this.#clean?.hasText(value, field) === true) return true;
    if (!isText(value)) return false;
    const before = this.#found.length + this.crashes.length;
    const isMap = typeof value !== 'string';
    const byLanguage = isMap
      ? new Map(
          Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
        )
      : new Map([[this.#sourceLanguage, value]]);
    const record = { field, isMap, byLanguage };
    const { always, groups } = this.table.text;
    for (const rule of always) this.#askRule(rule, record);
    for (const { mayHold, rules } of groups) {
      if (!someHold(mayHold, byLanguage)) continue;
      for (const rule of rules) {
        const own = rule.mayHold;
        if (own === undefined || someHold((words) => own.test(words), byLanguage))
          this.#askRule(rule, record);
      }
    }
    for (const [language, words] of byLanguage) {
      if (isMap) this.#at.push(language);
      this.#askStringRules(words, field);
      if (isMap) this.#at.pop();
    }
    if (this.#found.length + this.crashes.length === before) this.#clean?.addText(value, field);
    return true;
  }

  #ask<Kind extends RecordKind>(kind: Kind, record: RecordKinds[Kind]): void {
    const { always, byField } = this.table.of(kind);
    for (const rule of always) this.#askRule(rule, record);
    if (byField.size === 0) return;
    for (const field in record) {
      const rules = byField.get(field);
      if (rules !== undefined) for (const rule of rules) this.#askRule(rule, record);
    }
  }

  #askRule<Kind extends RecordKind>(rule: RecordRule<Kind>, record: RecordKinds[Kind]): void {
    this.#rule = rule as unknown as Rule;
    try {
      rule.check(record, this.#report, this.#context);
    } catch (error) {
      this.#tellCrash(rule.code, error);
    }
  }

  #try(rule: Rule, work: () => void): void {
    this.#rule = rule;
    try {
      work();
    } catch (error) {
      this.#tellCrash(rule.code, error);
    }
  }

  #tellCrash(code: string, error: unknown): void {
    this.crashes.push({ code, path: toJsonPointer(this.#at), recordId: this.#recordId, error });
  }

  readonly #report: Report = (what = {}) => {
    const rule = this.#rule;
    if (rule === undefined) return;
    this.#found.push({
      code: rule.code,
      severity: rule.severity,
      path: what.path === undefined ? [...this.#at] : [...this.#at, ...what.path],
      recordId: what.recordId ?? this.#recordId,
      params: what.params ?? {},
      related: what.related ?? [],
    });
  };
}

function someHold(mayHold: (words: string) => boolean, byLanguage: ReadonlyMap<string, string>): boolean {
  for (const words of byLanguage.values()) if (mayHold(words)) return true;
  return false;
}

/**
 * Is it a text: a string, or strings by language? An object that holds objects is none, whatever its name: its parts are
 * read instead.
 */
function isText(value: unknown): value is string | Data {
  if (typeof value === 'string') return true;
  if (!isData(value)) return false;
  let hasWords = false;
  for (const language of Object.keys(value)) {
    const words = value[language];
    if (typeof words === 'string') hasWords = true;
    else if (typeof words === 'object' && words !== null) return false;
  }
  return hasWords;
}
