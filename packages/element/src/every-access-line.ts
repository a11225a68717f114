import { CONDITION_KEYS, type Service, type Text } from '@service-directory/schema';
import { lineOf, type AccessLine } from './access-lines.ts';
import type { RecordContext } from './context.ts';

/** Every condition of a service in words, the known ones before the gaps. */
export function accessLines(
  service: Service,
  context: RecordContext,
): { known: AccessLine[]; unknown: AccessLine[] } {
  const lines = CONDITION_KEYS.flatMap(
    (key) => lineOf(key, service, context, context.locale.explanations) ?? [],
  );
  const isGap = (line: AccessLine) => line.tone === 'unknown' && line.evidence === '';
  return { known: lines.filter((line) => !isGap(line)), unknown: lines.filter(isGap) };
}

/** For whom alone it is, where no condition has said so as its limit: once is enough. */
export function eligibilityApart(service: Service, context: RecordContext): Text | undefined {
  const { eligibility } = service.access;
  const words = JSON.stringify(eligibility);
  const { known } = accessLines(service, context);
  return known.some(({ note }) => JSON.stringify(note) === words) ? undefined : eligibility;
}
