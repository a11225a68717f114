/** What a program written against the public names looks like to the compiler. It is never run. */
import {
  accessSummary,
  distance,
  mergeDirectories,
  nextChange,
  openingStatus,
  queryServices,
  readDirectory,
  resolveText,
  weekView,
  type Directory,
  type OpeningHours,
  type OpeningStatus,
  type Service,
} from '@service-directory/schema';
import {
  directorySchema,
  openingHoursSchema,
  organizationSchema,
  serviceSchema,
} from '@service-directory/schema/zod';
import { rules, validate, type Finding, type Rule } from '@service-directory/validator';
import { checkFiles } from '@service-directory/validator/node';
import { ServiceDirectory, type ServiceDirectoryEvents, type View } from '@service-directory/element';
import '@service-directory/element/define';

const hours: OpeningHours = { periods: [{ days: ['mo'], opens: '09:00', closes: '16:00' }] };
const options = { at: 0, timeZone: 'Europe/Oslo', publicHolidays: [], staleAfter: '2027-01-01' };
export const status: OpeningStatus = openingStatus(hours, options);
export const change = nextChange(hours, options);
export const week = weekView(hours, options);
export const metres: number = distance({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 1 });

export function namesOf(value: unknown): string[] {
  const directory: Directory | undefined = readDirectory(value).directory;
  if (directory === undefined) return [];
  const merged = mergeDirectories([directory, directory]);
  const { results } = queryServices({}, merged, { at: 0, lang: 'en' });
  return results.map(({ service }: { service: Service }) => {
    const name: string | undefined = resolveText(service.name, 'en', 'nb')?.text;
    return `${String(name)}: ${JSON.stringify(accessSummary(service, '2026-11-24'))}`;
  });
}

export const isDirectory = (value: unknown): boolean => directorySchema.safeParse(value).success;
export const service: { id: string } = serviceSchema.parse({});
export const schemas = [openingHoursSchema, organizationSchema];

export const findings: readonly Finding[] = validate({}, { today: '2026-11-24', lang: 'nb' }).findings;
export const codes: string[] = rules.map(({ code }: Pick<Rule, 'code'>) => code);
export const checked: Promise<{ findings: readonly Finding[] }> = checkFiles(['directory.json'], {
  today: '2026-11-24',
});

const element: ServiceDirectory = document.createElement('service-directory');
const view: View = 'map';
element.view = view;
element.query = { needs: ['legal-advice'] };
element.addEventListener('service-directory-results', (event) => {
  const detail: ServiceDirectoryEvents['service-directory-results'] = event.detail;
  console.log(detail.total, element.results.length);
});

// @ts-expect-error A view that does not exist.
element.view = 'globe';
// @ts-expect-error A filter that does not exist.
element.query = { openNow: true, openTomorrow: true };
// @ts-expect-error A day that is none.
export const wrongHours: OpeningHours = { periods: [{ days: ['xx'], opens: '09:00' }] };
