import type { RecordKind, RecordRule, Rule, WholeRule } from '../rule.ts';
import type { RuleSettings } from '../validate.ts';

/** Rules on texts or strings, with one pattern for all of them, so that a plain sentence costs one look. */
export interface TextRules<Kind extends 'text' | 'string'> {
  /** Asked about every text. */
  always: readonly RecordRule<Kind>[];
  /** Asked when `mayHold` matches. */
  sometimes: readonly RecordRule<Kind>[];
  /** Without a match no rule of `sometimes` has anything to say. */
  mayHold(text: string): boolean;
}

/** The rules that are on, by what they look at. */
export interface RuleTable {
  text: TextRules<'text'>;
  string: TextRules<'string'>;
  whole: readonly WholeRule[];
  of<Kind extends RecordKind>(kind: Kind): readonly RecordRule<Kind>[];
}

/** @param onlySecrets only the rules that look for what `context.secrets` holds, or only the others */
export function ruleTable(rules: readonly Rule[], settings: RuleSettings, onlySecrets: boolean): RuleTable {
  const on = rules.filter(
    (rule) => settings[rule.code] !== 'off' && (rule.needsSecrets === true) === onlySecrets,
  );
  const byKind = new Map<string, RecordRule[]>();
  for (const rule of on) {
    if (rule.check === undefined) continue;
    const together = byKind.get(rule.on);
    if (together === undefined) byKind.set(rule.on, [rule as RecordRule]);
    else together.push(rule as RecordRule);
  }
  const none: readonly RecordRule[] = [];
  // The rules were put together by kind; TypeScript does not follow that.
  const of = <Kind extends RecordKind>(kind: Kind) =>
    (byKind.get(kind) ?? none) as unknown as readonly RecordRule<Kind>[];
  return {
    text: textRules(of('text')),
    string: textRules(of('string')),
    whole: on.filter((rule) => rule.on === 'whole'),
    of,
  };
}

function textRules<Kind extends 'text' | 'string'>(rules: readonly RecordRule<Kind>[]): TextRules<Kind> {
  const sometimes = rules.filter(({ mayHold }) => mayHold !== undefined);
  // Patterns with the same flags can be tried as one.
  const sourcesByFlags = new Map<string, string[]>();
  for (const { mayHold } of sometimes) {
    if (mayHold === undefined) continue;
    const flags = mayHold.flags.replace(/[gy]/g, '');
    sourcesByFlags.set(flags, [...(sourcesByFlags.get(flags) ?? []), `(?:${mayHold.source})`]);
  }
  const patterns = [...sourcesByFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags));
  return {
    always: rules.filter(({ mayHold }) => mayHold === undefined),
    sometimes,
    mayHold(text) {
      for (const pattern of patterns) if (pattern.test(text)) return true;
      return false;
    },
  };
}
