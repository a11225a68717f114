import type { Data } from '../data.ts';
import type { RuleCrash } from '../errors.ts';
import type { RawFinding } from '../finding.ts';
import type { Rule, TextHearing } from '../rule.ts';
import { HeardTexts } from './heard-texts.ts';
import type { RuleRunner } from './rule-runner.ts';
import { besideOf, type RuleUnit } from './rule-unit.ts';

/** So many sets of rules are asked together; real files have a dozen. */
const MAX_ASKERS = 1_000;

/** Rules that are asked together, about a whole service or about the same fields of it. */
export interface Asker {
  /** What they are asked about; everything when left out. */
  fields: ReadonlySet<string> | undefined;
  /** What they may see: that, and what they look at beside it. */
  shown: readonly string[];
  /** Without a text in one of the fields in which this is heard they have nothing to say. */
  hears: TextHearing | undefined;
  /** Of a service of which this is false they have nothing to say. */
  concerns: ((service: Data) => boolean) | undefined;
  runner: RuleRunner;
}

/** Rules that are asked about services anew. */
export class DirectRules {
  readonly #order: readonly Rule[];
  readonly #makeRunner: (rules: readonly Rule[]) => RuleRunner;
  readonly #sourceLanguage: string;
  readonly #units = new Map<Rule, RuleUnit[]>();
  /** Put together when they are next needed. */
  #askers: readonly Asker[] | undefined;
  /** Many groups of services have the same rules to be asked, and share who asks them. */
  readonly #known = new Map<string, Asker>();

  constructor(
    order: readonly Rule[],
    makeRunner: (rules: readonly Rule[]) => RuleRunner,
    sourceLanguage: string,
  ) {
    this.#order = order;
    this.#makeRunner = makeRunner;
    this.#sourceLanguage = sourceLanguage;
  }

  get crashes(): readonly RuleCrash[] {
    return [...this.#known.values()].flatMap(({ runner }) => runner.crashes);
  }

  /** Are there so many sets of rules that no more should be put together? */
  get isFull(): boolean {
    return this.#known.size >= MAX_ASKERS;
  }

  get units(): readonly RuleUnit[] {
    return [...this.#units.values()].flat();
  }

  add(units: readonly RuleUnit[]): void {
    for (const unit of units) {
      const known = this.#units.get(unit.rule);
      if (known === undefined) this.#units.set(unit.rule, [unit]);
      else known.push(unit);
    }
    this.#askers = undefined;
  }

  /** Gives all of them away. */
  takeAll(): readonly RuleUnit[] {
    const { units } = this;
    this.#units.clear();
    this.#askers = undefined;
    return units;
  }

  /** @param askers whom to ask; all when left out */
  ask(
    service: Data,
    index: number,
    askers = (this.#askers ??= this.askersOf(this.#units)),
  ): readonly RawFinding[] {
    if (askers.length === 0) return [];
    const told: RawFinding[] = [];
    const heard = new HeardTexts(service, this.#sourceLanguage);
    for (const { fields, shown, hears, concerns, runner } of askers) {
      if (concerns?.(service) === false) continue;
      if (fields !== undefined && hears !== undefined && !heard.someIn(fields, hears)) continue;
      const view = fields === undefined ? service : viewOf(service, shown);
      for (const finding of runner.askServiceRules(view, service, index))
        if (fields === undefined || fields.has(String(finding.path[2]))) told.push(finding);
    }
    return told;
  }

  /** Who asks some of the rules. */
  askersOf(unitsOf: ReadonlyMap<Rule, readonly RuleUnit[]>): readonly Asker[] {
    const teams = new Map<string, { rules: Rule[]; units: readonly RuleUnit[] }>();
    for (const rule of this.#order) {
      const units = unitsOf.get(rule);
      if (units === undefined) continue;
      const beside = besideOf(rule);
      const fields = beside === undefined ? undefined : units.map(({ field }) => field ?? '').sort();
      // Rules that listen are asked one by one: mostly there is nothing to hear for any.
      const hears = hearingOf(rule) === undefined ? '' : rule.code;
      const key = fields === undefined ? '' : `${fields.join()} ${beside?.join()} ${hears}`;
      const team = teams.get(key);
      if (team === undefined) teams.set(key, { rules: [rule], units });
      else team.rules.push(rule);
    }
    return [...teams].map(([key, { rules, units }]) => {
      const known = `${key} ${rules.map(({ code }) => code).join()}`;
      let asker = this.#known.get(known);
      if (asker === undefined) this.#known.set(known, (asker = this.#makeAsker(rules, units)));
      return asker;
    });
  }

  /** @param units those of the first of the rules: the others are asked about the same fields */
  #makeAsker(rules: readonly Rule[], units: readonly RuleUnit[]): Asker {
    const [first] = rules;
    const beside = first === undefined ? undefined : besideOf(first);
    const fields = beside === undefined ? undefined : new Set(units.map(({ field }) => field ?? ''));
    return {
      fields,
      shown: [...(fields ?? []), ...(beside ?? [])],
      hears: first === undefined ? undefined : hearingOf(first),
      // Only those that listen have one, and they are asked one by one.
      concerns: first !== undefined && 'concerns' in first ? first.concerns : undefined,
      runner: this.#makeRunner(rules),
    };
  }
}

const hearingOf = (rule: Rule): TextHearing | undefined => ('hears' in rule ? rule.hears : undefined);

function viewOf(service: Data, fields: readonly string[]): Data {
  const view: Record<string, unknown> = {};
  for (const field of fields) if (Object.hasOwn(service, field)) view[field] = service[field];
  return view;
}
