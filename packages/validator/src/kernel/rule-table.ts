import type { RecordKind, RecordRule, Rule, WholeRule } from '../rule.ts';
import type { RuleSettings } from '../validate.ts';

/** Rules on texts that are asked together or not at all. */
interface TextGroup<Kind extends 'text' | 'string'> {
  /** Without this no rule of the group has anything to say. */
  mayHold(text: string): boolean;
  rules: readonly RecordRule<Kind>[];
}

/** Rules on texts or strings, put together so that a plain sentence costs a few looks. */
export interface TextRules<Kind extends 'text' | 'string'> {
  /** Asked about every text. */
  always: readonly RecordRule<Kind>[];
  groups: readonly TextGroup<Kind>[];
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
  of<Kind extends RecordKind>(kind: Kind): RecordRules<Kind>;
}

/** @param onlySecrets only the rules that look for what `context.secrets` holds, or only the others */
export function ruleTable(rules: readonly Rule[], settings: RuleSettings, onlySecrets: boolean): RuleTable {
  const on = rules.filter(
    (rule) => settings[rule.code] !== 'off' && (rule.needsSecrets === true) === onlySecrets,
  );
  const rulesOn = <Kind extends RecordKind>(kind: Kind) =>
    // The rules were put together by kind; TypeScript does not follow that.
    on.filter((rule) => rule.check !== undefined && rule.on === kind) as unknown as RecordRule<Kind>[];
  const made = new Map<RecordKind, unknown>();
  return {
    text: textRules(rulesOn('text')),
    string: textRules(rulesOn('string')),
    whole: on.filter((rule) => rule.on === 'whole'),
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

const WITHIN: Readonly<Record<'links' | 'mail' | 'digits', (text: string) => boolean>> = {
  links: (text) => text.includes('//'),
  mail: (text) => text.includes('@'),
  digits: (text) => DIGIT.test(text),
};
/** ASCII first: most texts with a number have one of those. */
const DIGIT = /[0-9]|\p{Nd}/u;

function textRules<Kind extends 'text' | 'string'>(rules: readonly RecordRule<Kind>[]): TextRules<Kind> {
  const groups: TextGroup<Kind>[] = [];
  for (const within of ['links', 'mail', 'digits'] as const) {
    const own = rules.filter((rule) => rule.within === within);
    if (own.length > 0) groups.push({ mayHold: WITHIN[within], rules: own });
  }
  const others = rules.filter(({ within, mayHold }) => within === undefined && mayHold !== undefined);
  // Patterns with the same flags can be tried as one.
  const byFlags = new Map<string, RecordRule<Kind>[]>();
  for (const rule of others) {
    const flags = (rule.mayHold?.flags ?? '').replace(/[gy]/g, '');
    byFlags.set(flags, [...(byFlags.get(flags) ?? []), rule]);
  }
  for (const [flags, own] of byFlags) {
    const pattern = new RegExp(own.map(({ mayHold }) => `(?:${mayHold?.source ?? ''})`).join('|'), flags);
    groups.push({ mayHold: (text) => pattern.test(text), rules: own });
  }
  return {
    always: rules.filter(({ within, mayHold }) => within === undefined && mayHold === undefined),
    groups,
  };
}
