import type { Data } from '../data.ts';
import type { RuleCrash } from '../errors.ts';
import type { RawFinding } from '../finding.ts';
import { pushAll } from '../push-all.ts';
import type { Rule } from '../rule.ts';
import type { RuleRunner } from './rule-runner.ts';
import { besideOf, type RuleUnit } from './rule-unit.ts';

/** Rules that are asked together, about a whole service or about the same fields of it. */
interface Team {
  /** What they are asked about; everything when left out. */
  fields: ReadonlySet<string> | undefined;
  /** What they may see: that, and what they look at beside it. */
  shown: readonly string[];
  runner: RuleRunner;
}

/** Rules that are asked about every service anew. */
export class DirectRules {
  readonly #order: readonly Rule[];
  readonly #makeRunner: (rules: readonly Rule[]) => RuleRunner;
  readonly #units = new Map<Rule, RuleUnit[]>();
  /** Put together when they are next needed. */
  #teams: Team[] | undefined;
  readonly #crashes: RuleCrash[] = [];

  constructor(order: readonly Rule[], makeRunner: (rules: readonly Rule[]) => RuleRunner) {
    this.#order = order;
    this.#makeRunner = makeRunner;
  }

  get crashes(): readonly RuleCrash[] {
    return [...this.#crashes, ...(this.#teams ?? []).flatMap(({ runner }) => runner.crashes)];
  }

  add(units: readonly RuleUnit[]): void {
    for (const unit of units) {
      const known = this.#units.get(unit.rule);
      if (known === undefined) this.#units.set(unit.rule, [unit]);
      else known.push(unit);
    }
    this.#disband();
  }

  /** Gives all of them away. */
  takeAll(): RuleUnit[] {
    const units = [...this.#units.values()].flat();
    this.#units.clear();
    this.#disband();
    return units;
  }

  ask(service: Data, index: number): RawFinding[] {
    this.#teams ??= this.#makeTeams();
    const told: RawFinding[] = [];
    for (const { fields, shown, runner } of this.#teams) {
      const view = fields === undefined ? service : viewOf(service, shown);
      for (const finding of runner.askServiceRules(view, service, index))
        if (fields === undefined || fields.has(String(finding.path[2]))) told.push(finding);
    }
    return told;
  }

  #disband(): void {
    for (const { runner } of this.#teams ?? []) pushAll(this.#crashes, runner.crashes);
    this.#teams = undefined;
  }

  #makeTeams(): Team[] {
    const teams = new Map<string, { fields: string[] | undefined; shown: string[]; rules: Rule[] }>();
    for (const rule of this.#order) {
      const units = this.#units.get(rule);
      if (units === undefined) continue;
      const beside = besideOf(rule);
      const fields = beside === undefined ? undefined : units.map(({ field }) => field ?? '').sort();
      const shown = [...(fields ?? []), ...(beside ?? [])];
      const key = fields === undefined ? '' : `${fields.join()} ${beside?.join()}`;
      const team = teams.get(key);
      if (team === undefined) teams.set(key, { fields, shown, rules: [rule] });
      else team.rules.push(rule);
    }
    return [...teams.values()].map(({ fields, shown, rules }) => ({
      fields: fields === undefined ? undefined : new Set(fields),
      shown,
      runner: this.#makeRunner(rules),
    }));
  }
}

function viewOf(service: Data, fields: readonly string[]): Data {
  const view: Record<string, unknown> = {};
  for (const field of fields) if (Object.hasOwn(service, field)) view[field] = service[field];
  return view;
}
