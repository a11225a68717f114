import { expandRules, type KnownRules, type RulePatterns } from '../config/rule-settings.ts';
import { ruleFamilies, rules } from '../rules/index.ts';

/** The codes and families that a pattern can name. */
export const KNOWN_RULES: KnownRules = {
  codes: rules.map(({ code }) => code),
  families: Object.fromEntries(
    Object.entries(ruleFamilies).map(([family, members]) => [family, members.map(({ code }) => code)]),
  ),
};

/** The codes that some of these levels switch off. */
export const codesOff = (levels: readonly RulePatterns[]): ReadonlySet<string> =>
  new Set(
    levels.flatMap((patterns) =>
      Object.entries(expandRules(patterns, KNOWN_RULES)).flatMap(([code, level]) =>
        level === 'off' ? [code] : [],
      ),
    ),
  );
