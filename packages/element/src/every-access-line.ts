import { accessSummary, type ConditionKey, type Service } from '@service-directory/schema';
import { lineOf, type AccessLine } from './access-lines.ts';
import type { FullLocale } from './locales/locale.ts';

/** Every condition of a service in words, the known ones before the gaps. */
export function accessLines(
  service: Service,
  today: string,
  locale: FullLocale,
): { known: AccessLine[]; unknown: AccessLine[] } {
  const summary = accessSummary(service, today);
  const lines = (Object.keys(summary) as ConditionKey[]).flatMap(
    (key) => lineOf(key, summary[key], locale, locale.explanations) ?? [],
  );
  const isGap = (line: AccessLine) => line.tone === 'unknown' && line.evidence === '';
  return { known: lines.filter((line) => !isGap(line)), unknown: lines.filter(isGap) };
}
