import type { Finding, MessageLanguage } from '../finding.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import type { RecordKind, Rule } from '../rule.ts';
import { validateWith } from '../validate.ts';

/** What one rule alone says of an example laid over the plain directory. A rule that crashes fails the test. */
export function toldBy(
  rule: Rule,
  kind: RecordKind,
  example: unknown,
  lang: MessageLanguage = 'en',
): Finding[] {
  const { findings, crashes } = validateWith([rule], exampleDirectory(kind, example), {
    today: EXAMPLE_TODAY,
    lang,
  });
  if (crashes[0] !== undefined) throw crashes[0].error;
  return findings.filter(({ code }) => code === rule.code);
}

/** Does it say anything? */
export const isTold = (rule: Rule, kind: RecordKind, example: unknown): boolean =>
  toldBy(rule, kind, example).length > 0;

/** Where it says it, from the record. */
export const placesOf = (rule: Rule, kind: RecordKind, example: unknown): string[] =>
  toldBy(rule, kind, example).map(({ path }) => path.replace(/^\/services\/\d+/, ''));
