import type { Finding, Severity } from '../finding.ts';

/** A severity that a rule is given, or `off`. */
export type RuleLevel = Severity | 'off';

/** Levels by code (`text/html`), by family (`safety`, `safety/*`) or by the beginning of codes (`condition/*`). */
export type RulePatterns = Readonly<Record<string, RuleLevel>>;

/** What a pattern may name. */
export interface KnownRules {
  codes: readonly string[];
  /** Codes by family. */
  families: Readonly<Record<string, readonly string[]>>;
}

/** The codes that a pattern stands for; none when it stands for nothing. */
export function codesOfPattern(pattern: string, { codes, families }: KnownRules): readonly string[] {
  if (codes.includes(pattern)) return [pattern];
  const name = pattern.replace(/\/\*$/, '');
  const ofFamily = Object.hasOwn(families, name) ? (families[name] ?? []) : [];
  const byBeginning = pattern === name ? [] : codes.filter((code) => code.startsWith(`${name}/`));
  return [...new Set([...ofFamily, ...byBeginning])];
}

/** Levels by code. A code of its own wins over a family, whichever stands first; of two families the later wins. */
export function expandRules(patterns: RulePatterns, known: KnownRules): Record<string, RuleLevel> {
  const levels: Record<string, RuleLevel> = {};
  const entries = Object.entries(patterns);
  for (const [pattern, level] of entries) {
    if (known.codes.includes(pattern)) continue;
    for (const code of codesOfPattern(pattern, known)) levels[code] = level;
  }
  for (const [pattern, level] of entries) if (known.codes.includes(pattern)) levels[pattern] = level;
  return levels;
}

/** Levels that hold for some files only. */
export interface RuleOverride {
  isFor(file: string): boolean;
  rules: Readonly<Record<string, RuleLevel>>;
}

/** Rules that need not run: off, and asked for by no override. */
export const rulesToSkip = (
  rules: Readonly<Record<string, RuleLevel>>,
  overrides: readonly RuleOverride[],
): Record<string, 'off'> =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([code, level]) =>
      level === 'off' && !overrides.some((override) => (override.rules[code] ?? 'off') !== 'off')
        ? [[code, 'off'] as const]
        : [],
    ),
  );

/** Gives findings the levels that hold for their files; of several overrides the last wins. */
export function applyLevels(
  findings: readonly Finding[],
  rules: Readonly<Record<string, RuleLevel>>,
  overrides: readonly RuleOverride[],
): Finding[] {
  if (Object.keys(rules).length === 0 && overrides.length === 0) return [...findings];
  return findings.flatMap((finding) => {
    const special = overrides.filter(
      (override) => Object.hasOwn(override.rules, finding.code) && override.isFor(finding.file),
    );
    const level = special.at(-1)?.rules[finding.code] ?? rules[finding.code] ?? finding.severity;
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}
