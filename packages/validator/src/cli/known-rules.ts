import type { KnownRules } from '../config/rule-settings.ts';
import { ruleFamilies, rules } from '../rules/index.ts';

/** The codes and families that a pattern can name. */
export const KNOWN_RULES: KnownRules = {
  codes: rules.map(({ code }) => code),
  families: Object.fromEntries(
    Object.entries(ruleFamilies).map(([family, members]) => [family, members.map(({ code }) => code)]),
  ),
};
