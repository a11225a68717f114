import { isData, stringsAt, textAt, type Data } from '../data.ts';
import type { RuleCrash } from '../errors.ts';
import { IdSet } from '../facts/id-set.ts';
import { SecretStore, type Secrets } from '../facts/secrets.ts';
import type { RawFinding } from '../finding.ts';
import { toJsonPointer } from '../json-pointer.ts';
import { pushAll } from '../push-all.ts';
import type { Rule } from '../rule.ts';
import type { RuleSettings } from '../validate.ts';
import { inDataOrder } from './data-order.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { RecordParts } from './record-parts.ts';
import { RuleMemo } from './rule-memo.ts';
import type { ServiceGroup } from './service-groups.ts';
import { RuleRunner, type WholeMemory } from './rule-runner.ts';
import { ruleTable } from './rule-table.ts';
import { isRightService, shapeFindings } from './shape-findings.ts';

export interface DirectoryCheckOptions {
  rules: readonly Rule[];
  settings: RuleSettings;
  today: string;
  /** Was the head there to be read? */
  hasHead: boolean;
  hasServices: boolean;
  unreadIds: ReadonlySet<string>;
  /** May an object stand in the directory twice? Not in what `JSON.parse` gives. */
  mayShareObjects: boolean;
}

export type ListName = 'organizations' | 'services';

/**
 * Checks a directory record by record, and keeps no record: first the head, then organisations and services in the
 * order of the data, then `finish`. What a rule looks for because another record keeps it secret is asked in a second
 * round over all records (`checkForSecrets`), and only when there is something secret.
 */
export class DirectoryCheck {
  readonly #options: DirectoryCheckOptions;
  readonly #rules: RuleRunner;
  readonly #secretRules: RuleRunner;
  readonly #country: string | undefined;
  readonly #headId: string;
  readonly #sourceLanguage: string;
  readonly #memories: readonly WholeMemory[];
  readonly #replaces: ReadonlyMap<string, readonly string[]>;
  readonly #secrets = new SecretStore();
  /** What the second round looks for: what this directory keeps secret, or in the end what others do. */
  #sought: Secrets = this.#secrets;
  readonly #ids = { organizations: new IdSet(), services: new IdSet() };
  readonly #head: Data;
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #makeRunner: (rules: readonly Rule[]) => RuleRunner;
  /** Made for the first record that comes in parts. */
  #memo: RuleMemo | undefined;

  constructor(head: Data, options: DirectoryCheckOptions) {
    const { rules, settings, today, hasHead, hasServices, unreadIds, mayShareObjects } = options;
    this.#options = options;
    this.#head = head;
    this.#country = textAt(head, 'country');
    this.#headId = textAt(head, 'id') ?? '';
    const languages = stringsAt(head, 'languages');
    this.#sourceLanguage = languages[0] ?? '';
    const facts = {
      today,
      head,
      country: this.#country,
      languages,
      hasHead,
      hasServices,
      unreadIds,
      ids: this.#ids,
    };
    const runner = (asked: readonly Rule[], onlySecrets: boolean) =>
      new RuleRunner(
        ruleTable(asked, settings, onlySecrets),
        { ...facts, isOfSecrets: onlySecrets },
        () => this.#sought,
        mayShareObjects,
        !onlySecrets,
      );
    this.#rules = runner(rules, false);
    this.#secretRules = runner(rules, true);
    this.#makeRunner = (asked) => runner(asked, false);
    this.#ranks = new Map(rules.map(({ code }, rank) => [code, rank]));
    this.#memories = this.#rules.table.whole.map((rule) => ({ rule, memory: rule.start() }));
    this.#replaces = new Map(
      rules.flatMap(({ code, replaces = [] }) => (replaces.length === 0 ? [] : [[code, replaces] as const])),
    );
  }

  get crashes(): RuleCrash[] {
    return [...this.#rules.crashes, ...(this.#memo?.crashes ?? []), ...this.#secretRules.crashes];
  }

  /** Does any record keep something secret that the others must not say? Known once all have been seen. */
  get hasSecrets(): boolean {
    return !this.#secrets.isEmpty;
  }

  /** What it keeps secret, for others that are checked together with it. */
  get secrets(): SecretStore {
    return this.#secrets;
  }

  checkHead(): RawFinding[] {
    const shape = this.#options.hasHead ? shapeFindings('head', this.#head, [], this.#country) : [];
    return this.#together(shape, this.#rules.checkHead(this.#head, shape.length === 0), this.#head, 0);
  }

  /** Judges a record, and notes it for what can be said only once all have been seen. */
  checkRecord(list: ListName, index: number, record: unknown, parts?: RecordParts): RawFinding[] {
    const found = this.#judge(list, index, record, parts);
    this.noteRecord(list, index, record);
    return found;
  }

  /** Notes a record that somebody else judges. */
  noteRecord(list: ListName, index: number, record: unknown): void {
    if (!isData(record)) return;
    this.#secrets.see(list, record);
    const id = textAt(record, 'id') ?? '';
    const earlier = id === '' ? undefined : this.#ids[list].add(id, index);
    this.#rules.see({ list, record, path: [list, index], earlier }, this.#memories);
  }

  /** @param parts the record in parts, when it came so: then what was said of the same parts is not asked again */
  #judge(list: ListName, index: number, record: unknown, parts: RecordParts | undefined): RawFinding[] {
    const isKnownRight = parts !== undefined && list === 'services' && isRightService(record as Data, parts);
    const shape = isKnownRight ? [] : shapeFindings(list, record, [list, index], this.#country);
    if (!isData(record)) return shape;
    const shown = shape.length === 0 ? shape : hideSecrets(shape, record);
    const told =
      list === 'organizations'
        ? this.#rules.checkOrganization(record, index, shape.length === 0)
        : parts === undefined
          ? this.#rules.checkService(record, index, shape.length === 0)
          : this.#checkParts(record, index, parts);
    return this.#together(shown, told, record, 2);
  }

  #checkParts(service: Data, index: number, parts: RecordParts): RawFinding[] {
    this.#memo ??= new RuleMemo(
      this.#options.rules.filter(({ on, check }) => check !== undefined && RULES_OF_SERVICE.has(on)),
      this.#makeRunner,
      this.#sourceLanguage,
    );
    const { told, group } = this.#memo.check(service, parts, index);
    const recordId = textAt(service, 'id') ?? '';
    if (group?.told === undefined) {
      for (let at = 0; at < parts.parts.length; at++)
        this.#checkTexts(service, index, parts, at, recordId, told);
      if (group?.answers !== undefined) keepTold(group, parts);
      return told;
    }
    for (const answer of group.told) told.push(retold(answer, index, recordId));
    for (const at of group.untold) this.#checkTexts(service, index, parts, at, recordId, told);
    return told;
  }

  /** What the rules on texts say of a part. */
  #checkTexts(
    service: Data,
    index: number,
    { fields, parts }: RecordParts,
    at: number,
    recordId: string,
    told: RawFinding[],
  ): void {
    const part = parts[at];
    if (part === undefined) return;
    if (part.told !== undefined) {
      for (const answer of part.told) told.push(retold(answer, index, recordId));
      return;
    }
    const { found, dependsOnMore } = this.#rules.checkTextsOf(
      service,
      index,
      fields[at] ?? '',
      part.isRight === true,
    );
    pushAll(told, found);
    if (part.id !== 0 && !dependsOnMore)
      part.told = found.map((finding) => ({ ...finding, path: finding.path.slice(2) }));
  }

  /** What can be said only once every record has been seen. Paths count from the root of the directory. */
  finish(): RawFinding[] {
    return this.#memories.flatMap(({ rule, memory }) =>
      this.#rules.ask(rule, this.#headId, (report, context) => rule.finish(memory, report, context)),
    );
  }

  /** From here on `checkForSecrets` looks for what others keep secret that are checked together with this one. */
  seekSecretsOf(others: Secrets): void {
    this.#sought = others;
  }

  /**
   * The second round: what of this record, or of the head, gives away what another keeps secret. After `finish`.
   * @param parts the record in parts, when it came so: then texts that said nothing are not searched again
   */
  checkForSecrets(
    list: ListName | 'head',
    index: number,
    record: unknown,
    parts?: RecordParts,
  ): RawFinding[] {
    if (!isData(record)) return [];
    if (list === 'head') return this.#secretRules.checkHead(record, false);
    if (list === 'organizations')
      return this.#inOrder(this.#secretRules.checkOrganization(record, index, false), record, 2);
    const told =
      parts === undefined
        ? this.#secretRules.checkService(record, index, false)
        : this.#searchParts(record, index, parts);
    return told.length === 0 ? told : this.#inOrder(told, record, 2);
  }

  #searchParts(service: Data, index: number, { fields, parts }: RecordParts): RawFinding[] {
    const told = this.#secretRules.askServiceRules(service, service, index);
    for (const [at, part] of parts.entries()) {
      if (part.silentOf === this.#sought) continue;
      const { found, dependsOnMore } = this.#secretRules.checkTextsOf(
        service,
        index,
        fields[at] ?? '',
        false,
      );
      pushAll(told, found);
      if (part.id !== 0 && found.length === 0 && !dependsOnMore) part.silentOf = this.#sought;
    }
    return told;
  }

  /** Leaves out what a rule says better than the schema at the same place. */
  #together(
    shape: readonly RawFinding[],
    told: readonly RawFinding[],
    record: unknown,
    from: number,
  ): RawFinding[] {
    if (shape.length === 0) return this.#inOrder(told, record, from);
    const replaced = new Set<string>();
    for (const finding of told)
      for (const code of this.#replaces.get(finding.code) ?? [])
        replaced.add(`${code} ${toJsonPointer(finding.path)}`);
    const untold = shape.filter(({ code, path }) => !replaced.has(`${code} ${toJsonPointer(path)}`));
    return this.#inOrder([...untold, ...told], record, from);
  }

  #inOrder(found: readonly RawFinding[], record: unknown, from: number): RawFinding[] {
    return inDataOrder(found, record, from, (code) => this.#ranks.get(code) ?? -1);
  }
}

/** What was said of a part, said of a record with that part. */
const retold = (answer: RawFinding, index: number, recordId: string): RawFinding => ({
  ...answer,
  path: ['services', index, ...answer.path],
  recordId,
  isRemembered: true,
});

/** Keeps for a group what was said of its parts. */
function keepTold(group: ServiceGroup, { parts }: RecordParts): void {
  group.untold = [...parts.keys()].filter((at) => parts[at]?.told === undefined);
  group.told = parts.flatMap(({ told }) => told ?? []);
}

/** What rules look at that are asked about a service, those on texts aside. */
const RULES_OF_SERVICE: ReadonlySet<Rule['on']> = new Set([
  'service',
  'location',
  'contact',
  'opening-hours',
  'source',
]);

/** The directory without its lists. */
export const headOf = (directory: Data): Data =>
  Object.fromEntries(
    Object.entries(directory).filter(([key]) => key !== 'organizations' && key !== 'services'),
  );
