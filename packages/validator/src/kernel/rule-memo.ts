import { textAt, type Data } from '../data.ts';
import type { RuleCrash } from '../errors.ts';
import type { RawFinding } from '../finding.ts';
import { pushAll } from '../push-all.ts';
import type { Rule } from '../rule.ts';
import { AnswerTree } from './answer-tree.ts';
import { DirectRules } from './direct-rules.ts';
import type { RecordParts } from './record-parts.ts';
import type { RuleRunner } from './rule-runner.ts';
import { besideOf, type RuleUnit } from './rule-unit.ts';
import { ServiceGroups, type ServiceGroup } from './service-groups.ts';
import { ReadFields, trackReads } from './track-reads.ts';

/** What a rule says that looks at more fields is hardly ever known already. */
const MAX_FIELDS = 6;

/** After so many records, and so many times as many, rules are tried again of which nothing could be remembered. */
const RETRY_AFTER = 5_000;
const RETRY_AFTER_TIMES = 10;

/** A service that is being checked. */
interface Subject {
  service: Data;
  index: number;
  recordId: string;
  parts: RecordParts;
}

/** What is known of the answers about a service. */
interface Hearing {
  told: RawFinding[];
  /** What holds for every service of its group. */
  ofGroup: RawFinding[];
  /** Does something not hold, or move? Then nothing is kept of the group yet. */
  isUnsettled: boolean;
}

/**
 * Asks rules about services that come in parts, and asks none twice about the same parts. Which fields a rule looks at is
 * not declared but watched, each time it gives an answer that is to be remembered: so an answer holds for every service in
 * which those fields are the same. A rule that looks at a field which is different in nearly every record, or at its place
 * in the directory, is asked anew each time.
 */
export class RuleMemo {
  readonly #tree = new AnswerTree<RuleUnit>();
  readonly #direct: DirectRules;
  readonly #groups = new ServiceGroups();
  /** Rules that are asked field by field, not yet of any field. */
  readonly #splitUnits: readonly RuleUnit[];
  readonly #metFields = new Set<string>();
  readonly #crashes: RuleCrash[] = [];
  #asked = 0;
  #nextTrial = RETRY_AFTER;
  #recoveries = 0;

  /** @param makeRunner makes a runner that asks only the rules given */
  constructor(
    rules: readonly Rule[],
    makeRunner: (rules: readonly Rule[]) => RuleRunner,
    sourceLanguage: string,
  ) {
    this.#direct = new DirectRules(rules, makeRunner, sourceLanguage);
    const units = rules.map((rule) => ({ rule, field: undefined, runner: makeRunner([rule]) }));
    this.#splitUnits = units.filter(({ rule }) => besideOf(rule) !== undefined);
    // Nothing is known of any yet: the first record tells most.
    for (const unit of units) if (besideOf(unit.rule) === undefined) this.#tree.add([], unit);
  }

  get crashes(): readonly RuleCrash[] {
    return [...this.#crashes, ...this.#direct.crashes];
  }

  /** What the rules say of a service, in no order; and its group, when it is known. */
  check(
    service: Data,
    parts: RecordParts,
    index: number,
  ): { told: RawFinding[]; group: ServiceGroup | undefined } {
    this.#tryAgain(parts);
    const subject = { service, index, recordId: textAt(service, 'id') ?? '', parts };
    const group = this.#groups.find(parts);
    if (group?.answers !== undefined) {
      const told = group.answers.map((answer) => placed(answer, subject));
      pushAll(told, this.#direct.ask(service, index, group.askers));
      return { told, group };
    }
    for (const field of parts.fields) this.#meet(field);
    const hearing: Hearing = { told: [], ofGroup: [], isUnsettled: false };
    const moves: (() => void)[] = [];
    this.#tree.visit(parts, {
      tell: (answers) => {
        for (const answer of answers) hearing.told.push(placed(answer, subject));
        pushAll(hearing.ofGroup, answers);
      },
      ask: (units, fields) => this.#learn(units, fields, subject, hearing, moves),
      drop: (units) => {
        hearing.isUnsettled = true;
        this.#direct.add(units);
      },
    });
    // What comes once may never come again.
    if (group === undefined || group.seen < 2 || hearing.isUnsettled || this.#direct.isFull)
      pushAll(hearing.told, this.#direct.ask(service, index));
    else this.#settle(group, subject, hearing);
    // Moved rules have been asked about this service.
    for (const move of moves) move();
    return { told: hearing.told, group };
  }

  /** Keeps what holds for every service of a group, and whom to ask about each. */
  #settle(group: ServiceGroup, subject: Subject, { told, ofGroup }: Hearing): void {
    const { fields, parts } = subject.parts;
    const open = new Map<Rule, RuleUnit[]>();
    for (const unit of this.#direct.units) {
      if (unit.field !== undefined && !fields.includes(unit.field)) continue;
      const { found, values } = this.#watch(unit, subject);
      pushAll(told, found);
      if (values?.every((name) => parts[fields.indexOf(name)]?.id !== 0) === true)
        for (const finding of found) ofGroup.push(fromService(finding));
      else if (open.get(unit.rule)?.push(unit) === undefined) open.set(unit.rule, [unit]);
    }
    group.answers = ofGroup;
    group.askers = this.#direct.askersOf(open);
  }

  /** Gives rules that are asked anew each time another chance, when a field has settled or many records have come by. */
  #tryAgain({ recoveries }: RecordParts): void {
    this.#asked += 1;
    if (this.#asked < this.#nextTrial && recoveries === this.#recoveries) return;
    this.#recoveries = recoveries;
    if (this.#asked >= this.#nextTrial) this.#nextTrial *= RETRY_AFTER_TIMES;
    for (const unit of this.#direct.takeAll()) this.#tree.add([], unit);
  }

  /** From its first record on a field is asked about by the rules that are asked field by field. */
  #meet(field: string): void {
    if (this.#metFields.has(field)) return;
    this.#metFields.add(field);
    for (const unit of this.#splitUnits) this.#tree.add([], { ...unit, field });
  }

  /** Asks rules, and gives what those say that looked at nothing but the fields; the others are moved. */
  #learn(
    units: readonly RuleUnit[],
    fields: readonly string[],
    subject: Subject,
    hearing: Hearing,
    moves: (() => void)[],
  ): readonly RawFinding[] | undefined {
    const answers: RawFinding[] = [];
    const moved = new Set<RuleUnit>();
    for (const unit of units) {
      const { found, names } = this.#watch(unit, subject);
      pushAll(hearing.told, found);
      if (names?.every((name) => fields.includes(name)) === true) {
        for (const finding of found) answers.push(fromService(finding));
        continue;
      }
      moved.add(unit);
      const wanted = names === undefined ? undefined : [...new Set([...fields, ...names])];
      moves.push(
        wanted === undefined || wanted.length > MAX_FIELDS
          ? () => this.#direct.add([unit])
          : () => this.#tree.add(wanted, unit),
      );
    }
    if (moved.size === 0) {
      pushAll(hearing.ofGroup, answers);
      return answers;
    }
    hearing.isUnsettled = true;
    moves.push(() => this.#tree.remove(fields, moved));
    return undefined;
  }

  /** What a rule says, and the fields that it looked at; undefined when that cannot be told. */
  #watch({ rule, field, runner }: RuleUnit, { service, index }: Subject) {
    const reads = new ReadFields();
    const shown = field === undefined ? undefined : [field, ...(besideOf(rule) ?? [])];
    const before = runner.crashes.length;
    const { found, readsPlace } = runner.watchServiceRules(trackReads(service, reads, shown), service, index);
    pushAll(this.#crashes, runner.crashes.slice(before));
    const isClear = !readsPlace && runner.crashes.length === before;
    return {
      found: field === undefined ? found : found.filter(({ path }) => path[2] === field),
      names: isClear && reads.names !== undefined ? [...reads.names] : undefined,
      values: isClear ? [...reads.values] : undefined,
    };
  }
}

/** What was said of one service, with its path from the service. */
const fromService = (finding: RawFinding): RawFinding => ({ ...finding, path: finding.path.slice(2) });

/** What was said of one service, said of another. */
const placed = (answer: RawFinding, { index, recordId }: Subject): RawFinding => ({
  ...answer,
  path: ['services', index, ...answer.path],
  recordId,
  isRemembered: true,
});
