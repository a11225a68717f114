import { bitsOf } from '../facts/text-signs.ts';
import type { RecordKind, RecordRule, Rule, WholeRule } from '../rule.ts';
import type { RuleSettings } from '../validate.ts';

/** A rule on texts or strings, and when it is asked. */
export interface TextRule<Kind extends 'text' | 'string'> {
  rule: RecordRule<Kind>;
  /** Bits of signs, one of which a text must have; 0 for a rule that is asked about every text. */
  signs: number;
  mayHold: RegExp | undefined;
}

/** Rules on texts or on strings. */
export interface TextRules<Kind extends 'text' | 'string'> {
  /** Asked whatever the number of languages. */
  rules: readonly TextRule<Kind>[];
  /** Asked of texts in several languages only. */
  comparing: readonly TextRule<Kind>[];
}

/** Rules on one kind of record. */
export interface RecordRules<Kind extends RecordKind> {
  /** Asked about every record. */
  always: readonly RecordRule<Kind>[];
  /** Asked about a record that has the field. */
  byField: ReadonlyMap<string, readonly RecordRule<Kind>[]>;
}

/** The rules that are on, by what they look at. */
export interface RuleTable {
  text: TextRules<'text'>;
  string: TextRules<'string'>;
  whole: readonly WholeRule[];
  /** Is any rule on such records on? */
  has(kind: RecordKind): boolean;
  of<Kind extends RecordKind>(kind: Kind): RecordRules<Kind>;
}

/** @param onlySecrets only the rules that look for what `context.secrets` holds, or only the others */
export function ruleTable(rules: readonly Rule[], settings: RuleSettings, onlySecrets: boolean): RuleTable {
  const on = rules.filter(
    (rule) =>
      settings[rule.code] !== 'off' &&
      (rule.needsSecrets === 'too' || (rule.needsSecrets === true) === onlySecrets),
  );
  const rulesOn = <Kind extends RecordKind>(kind: Kind) =>
    // The rules were put together by kind; TypeScript does not follow that.
    on.filter((rule) => rule.check !== undefined && rule.on === kind) as unknown as RecordRule<Kind>[];
  const made = new Map<RecordKind, unknown>();
  const kinds = new Set<string>(on.filter(({ check }) => check !== undefined).map((rule) => rule.on));
  return {
    text: textRules(rulesOn('text')),
    string: textRules(rulesOn('string')),
    whole: on.filter((rule) => rule.on === 'whole'),
    has: (kind) => kinds.has(kind),
    of<Kind extends RecordKind>(kind: Kind) {
      if (!made.has(kind)) made.set(kind, recordRules(rulesOn(kind)));
      return made.get(kind) as RecordRules<Kind>;
    },
  };
}

function recordRules<Kind extends RecordKind>(rules: readonly RecordRule<Kind>[]): RecordRules<Kind> {
  const byField = new Map<string, RecordRule<Kind>[]>();
  for (const rule of rules) {
    if (rule.when === undefined) continue;
    const together = byField.get(rule.when);
    if (together === undefined) byField.set(rule.when, [rule]);
    else together.push(rule);
  }
  return { always: rules.filter(({ when }) => when === undefined), byField };
}

function textRules<Kind extends 'text' | 'string'>(rules: readonly RecordRule<Kind>[]): TextRules<Kind> {
  const listOf = (compares: boolean) =>
    rules
      .filter((rule) => (rule.compares === true) === compares)
      .map((rule) => ({ rule, signs: bitsOf(rule.within ?? []), mayHold: rule.mayHold }));
  return { rules: listOf(false), comparing: listOf(true) };
}
