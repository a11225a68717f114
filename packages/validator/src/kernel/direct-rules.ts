import type { Data } from '../data.ts';
import type { RuleCrash } from '../errors.ts';
import type { RawFinding } from '../finding.ts';
import { pushAll } from '../push-all.ts';
import type { Rule } from '../rule.ts';
import type { RuleRunner } from './rule-runner.ts';
import { besideOf, type RuleUnit } from './rule-unit.ts';

/** Rules that are asked together, about a whole service or about what they may see of it. */
interface Team {
  field: string | undefined;
  beside: readonly string[];
  rules: Set<Rule>;
  /** Made when it is next needed. */
  runner: RuleRunner | undefined;
}

/** Rules that are asked about every service anew. */
export class DirectRules {
  readonly #order: readonly Rule[];
  readonly #makeRunner: (rules: readonly Rule[]) => RuleRunner;
  readonly #teams = new Map<string, Team>();
  readonly #crashes: RuleCrash[] = [];

  constructor(order: readonly Rule[], makeRunner: (rules: readonly Rule[]) => RuleRunner) {
    this.#order = order;
    this.#makeRunner = makeRunner;
  }

  get crashes(): readonly RuleCrash[] {
    return [...this.#crashes, ...[...this.#teams.values()].flatMap(({ runner }) => runner?.crashes ?? [])];
  }

  add(units: readonly RuleUnit[]): void {
    for (const { rule, field } of units) {
      const beside = besideOf(rule) ?? [];
      const key = field === undefined ? '' : [field, ...beside].join();
      let team = this.#teams.get(key);
      if (team === undefined)
        this.#teams.set(key, (team = { field, beside, rules: new Set(), runner: undefined }));
      team.rules.add(rule);
      pushAll(this.#crashes, team.runner?.crashes ?? []);
      team.runner = undefined;
    }
  }

  ask(service: Data, index: number): RawFinding[] {
    const told: RawFinding[] = [];
    for (const team of this.#teams.values()) {
      const { field, beside, rules } = team;
      if (field !== undefined && !Object.hasOwn(service, field)) continue;
      team.runner ??= this.#makeRunner(this.#order.filter((rule) => rules.has(rule)));
      const found = team.runner.askServiceRules(
        field === undefined ? service : viewOf(service, [field, ...beside]),
        service,
        index,
      );
      for (const finding of found) if (field === undefined || finding.path[2] === field) told.push(finding);
    }
    return told;
  }
}

function viewOf(service: Data, fields: readonly string[]): Data {
  const view: Record<string, unknown> = {};
  for (const field of fields) if (Object.hasOwn(service, field)) view[field] = service[field];
  return view;
}
