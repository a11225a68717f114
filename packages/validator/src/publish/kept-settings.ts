import { rules as allRules, ruleFamilies } from '../rules/index.ts';
import type { RuleSettings } from '../validate.ts';

/** What others would take for something else, or what could put somebody in danger, no setting silences. */
const KEPT: ReadonlySet<string> = new Set(
  [...ruleFamilies.shape, ...ruleFamilies.safety].map(({ code }) => code),
);

/** Settings without those that would publish what must not be. */
export const keptSettings = (rules: RuleSettings): RuleSettings =>
  Object.fromEntries(Object.entries(rules).filter(([code]) => !KEPT.has(code)));

/** The rules of which settings change nothing when a directory is published. */
export const fixedRules = (rules: RuleSettings): string[] =>
  allRules
    .filter(({ code, severity }) => KEPT.has(code) && (rules[code] ?? severity) !== severity)
    .map(({ code }) => code);

/** The same settings, with every rule off that tells no errors; one that is told in place of another stays. */
export function errorsOnly(given: RuleSettings): RuleSettings {
  const settings: Record<string, RuleSettings[string]> = { ...keptSettings(given) };
  for (const { code, severity, replaces = [] } of allRules)
    if ((settings[code] ?? severity) !== 'error' && replaces.length === 0) settings[code] = 'off';
  return settings;
}
