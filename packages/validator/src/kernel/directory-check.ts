import { isData, stringsAt, textAt, type Data } from '../data.ts';
import type { RuleCrash } from '../errors.ts';
import { SecretStore } from '../facts/secrets.ts';
import type { RawFinding } from '../finding.ts';
import { toJsonPointer } from '../json-pointer.ts';
import type { Rule } from '../rule.ts';
import type { RuleSettings } from '../validate.ts';
import { inDataOrder } from './data-order.ts';
import { hideSecrets } from './hide-secrets.ts';
import { RuleRunner, type WholeMemory } from './rule-runner.ts';
import { ruleTable } from './rule-table.ts';
import { shapeFindings } from './shape-findings.ts';

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
  readonly #memories: readonly WholeMemory[];
  readonly #replaces: ReadonlyMap<string, readonly string[]>;
  readonly #secrets = new SecretStore();
  readonly #head: Data;

  constructor(head: Data, options: DirectoryCheckOptions) {
    const { rules, settings, today, hasHead, hasServices, unreadIds, mayShareObjects } = options;
    this.#options = options;
    this.#head = head;
    this.#country = textAt(head, 'country');
    this.#headId = textAt(head, 'id') ?? '';
    const facts = {
      today,
      head,
      country: this.#country,
      languages: stringsAt(head, 'languages'),
      hasHead,
      hasServices,
      unreadIds,
    };
    const runner = (onlySecrets: boolean) =>
      new RuleRunner(
        ruleTable(rules, settings, onlySecrets),
        facts,
        () => this.#secrets,
        mayShareObjects,
        !onlySecrets,
      );
    this.#rules = runner(false);
    this.#secretRules = runner(true);
    this.#memories = this.#rules.table.whole.map((rule) => ({ rule, memory: rule.start() }));
    this.#replaces = new Map(
      rules.flatMap(({ code, replaces = [] }) => (replaces.length === 0 ? [] : [[code, replaces] as const])),
    );
  }

  get crashes(): RuleCrash[] {
    return [...this.#rules.crashes, ...this.#secretRules.crashes];
  }

  /** Does any record keep something secret that the others must not say? Known once all have been seen. */
  get hasSecrets(): boolean {
    return !this.#secrets.isEmpty;
  }

  checkHead(): RawFinding[] {
    const shape = this.#options.hasHead ? shapeFindings('head', this.#head, [], this.#country) : [];
    return this.#together(shape, this.#rules.checkHead(this.#head, shape.length === 0), this.#head, 0);
  }

  checkRecord(list: ListName, index: number, record: unknown): RawFinding[] {
    const shape = shapeFindings(list, record, [list, index], this.#country);
    if (!isData(record)) return shape;
    const shown = shape.length === 0 ? shape : hideSecrets(shape, record);
    const told =
      list === 'services'
        ? this.#rules.checkService(record, index, shape.length === 0)
        : this.#rules.checkOrganization(record, index, shape.length === 0);
    if (list === 'services') this.#secrets.add(record);
    this.#rules.see({ list, record, path: [list, index] }, this.#memories);
    return this.#together(shown, told, record, 2);
  }

  /** What can be said only once every record has been seen. Paths count from the root of the directory. */
  finish(): RawFinding[] {
    return this.#memories.flatMap(({ rule, memory }) =>
      this.#rules.ask(rule, this.#headId, (report, context) => rule.finish(memory, report, context)),
    );
  }

  /** The second round: what of this record, or of the head, gives away what another keeps secret. After `finish`. */
  checkForSecrets(list: ListName | 'head', index: number, record: unknown): RawFinding[] {
    if (!isData(record)) return [];
    if (list === 'head') return this.#secretRules.checkHead(record, false);
    const told =
      list === 'services'
        ? this.#secretRules.checkService(record, index, false)
        : this.#secretRules.checkOrganization(record, index, false);
    return inDataOrder(told, record, 2);
  }

  /** Leaves out what a rule says better than the schema at the same place. */
  #together(
    shape: readonly RawFinding[],
    told: readonly RawFinding[],
    record: unknown,
    from: number,
  ): RawFinding[] {
    if (shape.length === 0) return inDataOrder(told, record, from);
    const replaced = new Set<string>();
    for (const finding of told)
      for (const code of this.#replaces.get(finding.code) ?? [])
        replaced.add(`${code} ${toJsonPointer(finding.path)}`);
    const untold = shape.filter(({ code, path }) => !replaced.has(`${code} ${toJsonPointer(path)}`));
    return inDataOrder([...untold, ...told], record, from);
  }
}

/** The directory without its lists. */
export const headOf = (directory: Data): Data =>
  Object.fromEntries(
    Object.entries(directory).filter(([key]) => key !== 'organizations' && key !== 'services'),
  );
