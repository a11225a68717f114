import { fieldOf, isData, textAt, type Data } from '../data.ts';
import type { RuleCrash } from '../errors.ts';
import type { Secrets } from '../facts/secrets.ts';
import type { RawFinding } from '../finding.ts';
import { toJsonPointer } from '../json-pointer.ts';
import type {
  RecordKind,
  RecordKinds,
  RecordRule,
  Report,
  Rule,
  RuleContext,
  SeenRecord,
  WholeRule,
} from '../rule.ts';
import type { RuleTable } from './rule-table.ts';
import { TextAsker, type TextHost } from './text-asker.ts';

/** A rule that compares records, and what it keeps of those that it has seen. */
export interface WholeMemory {
  rule: WholeRule;
  memory: unknown;
}

/** So few fields are asked for by name; of more it is quicker to go through those of the record. */
const FEW_FIELDS = 4;

/** Asks the rules about one record after the other. Whatever has the wrong type is passed over: the shape tells that. */
export class RuleRunner {
  readonly crashes: RuleCrash[] = [];
  #found: RawFinding[] = [];
  #rule: Rule | undefined;
  /** From the root of the directory to what is looked at. */
  readonly #at: (string | number)[] = [];
  #recordId = '';
  readonly #context: RuleContext;
  readonly #texts: TextAsker;
  #service: Data | undefined;
  /** Was a rule told where its record stands in the directory, or which service it belongs to? */
  #readsPlace = false;
  #readsService = false;

  constructor(
    readonly table: RuleTable,
    facts: Omit<RuleContext, 'path' | 'service' | 'secrets'>,
    secretsOf: () => Secrets,
    readonly mayShareObjects: boolean,
    /** Does what is said of a text depend on nothing but itself and the head? */
    remembersTexts: boolean,
  ) {
    const at = this.#at;
    const pathOf = () => {
      this.#readsPlace = true;
      return [...at];
    };
    const serviceOf = () => {
      this.#readsService = true;
      return this.#service;
    };
    // One context for all: a large directory has a million pairs of rule and record.
    this.#context = {
      ...facts,
      get service() {
        return serviceOf();
      },
      get path() {
        return pathOf();
      },
      get secrets() {
        return secretsOf();
      },
    };
    const host: TextHost = {
      at,
      ask: (rule, record) => this.#askRule(rule, record),
      told: () => this.#found.length + this.crashes.length,
    };
    this.#texts = new TextAsker(table, host, facts.languages[0] ?? '', remembersTexts);
  }

  /** What the rules say of the head of a directory. */
  checkHead(head: Data, isRight: boolean): RawFinding[] {
    return this.#checkOwner(head, [], undefined, () => {
      this.#ask('directory', head);
      this.#each(head, 'emergencyContacts', (group) => this.#checkContacts(group));
      this.#texts.readRecord(head, isRight, this.mayShareObjects);
    });
  }

  checkOrganization(organization: Data, index: number, isRight: boolean): RawFinding[] {
    return this.#checkOwner(organization, ['organizations', index], undefined, () => {
      this.#ask('organization', organization);
      this.#texts.readRecord(organization, isRight, this.mayShareObjects);
    });
  }

  checkService(service: Data, index: number, isRight: boolean): RawFinding[] {
    return this.#checkOwner(service, ['services', index], service, () => {
      this.#askAboutService(service);
      this.#texts.readRecord(service, isRight, this.mayShareObjects);
    });
  }

  /**
   * `checkService` without the rules on texts.
   * @param view the service, or what the rules may see of it
   */
  askServiceRules(view: Data, service: Data, index: number): RawFinding[] {
    return this.#checkOwner(service, ['services', index], view, () => this.#askAboutService(view));
  }

  /** The same with somebody watching: the view tells what is read of it, and this whether its place was. */
  watchServiceRules(view: Data, service: Data, index: number): { found: RawFinding[]; readsPlace: boolean } {
    this.#readsPlace = false;
    const found = this.askServiceRules(view, service, index);
    return { found, readsPlace: this.#readsPlace };
  }

  /**
   * What the rules on texts say of one field of a service, and whether they would say so of every service with it.
   * @param isRight has the field the right shape?
   */
  checkTextsOf(
    service: Data,
    index: number,
    field: string,
    isRight: boolean,
  ): { found: RawFinding[]; dependsOnMore: boolean } {
    this.#readsPlace = false;
    this.#readsService = false;
    const before = this.crashes.length;
    const found = this.#checkOwner(service, ['services', index], service, () =>
      this.#texts.readField(service, field, isRight),
    );
    const dependsOnMore = this.#readsPlace || this.#readsService || this.crashes.length > before;
    return { found, dependsOnMore };
  }

  /** Looks only at the parts that some rule is on: which those are is watched. */
  #askAboutService(service: Data): void {
    const { table } = this;
    this.#ask('service', service);
    this.#checkHours(service);
    if (table.has('location') || table.has('opening-hours'))
      this.#each(service, 'locations', (location) => {
        this.#ask('location', location);
        this.#checkHours(location);
        this.#each(location, 'stops', (stop) => this.#checkHours(stop));
      });
    if (table.has('contact') || table.has('opening-hours')) this.#checkContacts(service);
    if (table.has('source')) this.#each(service, 'sources', (source) => this.#ask('source', source));
  }

  /** Shows a record to the rules that compare records; call it after the record was checked. */
  see(seen: SeenRecord, memories: readonly WholeMemory[]): void {
    for (const { rule, memory } of memories) {
      try {
        rule.see(seen, memory, this.#context);
      } catch (error) {
        this.#tellCrash(rule.code, error);
      }
    }
  }

  /** What `work` reports about the whole directory in the name of a rule. */
  ask(rule: Rule, recordId: string, work: (report: Report, context: RuleContext) => void): RawFinding[] {
    this.#found = [];
    this.#at.length = 0;
    this.#recordId = recordId;
    this.#service = undefined;
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
    this.#service = service;
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
    if (!this.table.has('opening-hours')) return;
    const hours = fieldOf(holder, 'openingHours');
    if (!isData(hours)) return;
    this.#at.push('openingHours');
    this.#ask('opening-hours', hours);
    this.#at.pop();
  }

  #ask<Kind extends RecordKind>(kind: Kind, record: RecordKinds[Kind]): void {
    const { always, byField } = this.table.of(kind);
    for (const rule of always) this.#askRule(rule, record);
    if (byField.size === 0) return;
    if (byField.size <= FEW_FIELDS) {
      for (const [field, rules] of byField)
        if (Object.hasOwn(record, field)) for (const rule of rules) this.#askRule(rule, record);
      return;
    }
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
