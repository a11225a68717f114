/** What a program written against the public names looks like to the compiler. It is never run. */
import {
  accessSummary,
  codeWords,
  diffDirectories,
  distance,
  mergeDirectories,
  nextChange,
  openingStatus,
  queryServices,
  readDirectory,
  resolveText,
  weekView,
  type Directory,
  type DirectoryChange,
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
import { en } from '@service-directory/schema/locales/en';
import { openEligibilityOf } from '@service-directory/schema/mappings';
import { migrateDirectory } from '@service-directory/schema/migrate';
import { pictogramOf, pictogramSvg } from '@service-directory/schema/pictograms';
import { rules, validate, type Finding, type Rule } from '@service-directory/validator';
import { checkFiles } from '@service-directory/validator/node';
import { ServiceDirectory, type ServiceDirectoryEvents, type View } from '@service-directory/element';
import type { ServiceDirectoryProps } from '@service-directory/element/jsx';
import '@service-directory/element/define';
import { ServiceDirectoryEditor } from '@service-directory/editor';
import '@service-directory/editor/define';

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

const editor: ServiceDirectoryEditor = document.createElement('service-directory-editor');
editor.src = '/directory.json';
export const isUnsaved: boolean = editor.hasUnsaved;
// @ts-expect-error Only the editor knows what is saved.
editor.hasUnsaved = false;

/** What a template says of the tag, though no framework is installed. */
export const tag: ServiceDirectoryProps = {
  src: '/directory.json',
  'exit-hidden': true,
  'onservice-directory-select': ({ detail }) => console.log(detail.id?.length),
};

// @ts-expect-error A view that does not exist.
element.view = 'globe';
// @ts-expect-error A filter that does not exist.
element.query = { openNow: true, openTomorrow: true };
/** A directory as a developer writes it by hand. */
export const written: Directory = {
  kind: 'service-directory',
  schemaVersion: '1.1',
  id: 'havna',
  name: { nb: 'Havna', en: 'The Harbour' },
  publisher: { name: 'Stiftelsen Havna' },
  license: 'CC0-1.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  languages: ['nb', 'en'],
  updatedOn: '2026-11-24',
  codes: [{ list: 'needs', code: 'havna:sauna', label: { en: 'Sauna' }, broader: 'shower-laundry' }],
  organizations: [{ id: 'havna', name: 'Stiftelsen Havna' }],
  services: [
    {
      id: 'havna-cafe',
      organizationIds: ['havna'],
      name: 'Havna café',
      summary: { nb: 'Varm mat.', en: 'Hot meals.' },
      needs: ['food', 'havna:sauna'],
      access: {
        residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['page'] },
        cost: 'unconfirmed',
      },
      openingHours: hours,
      sources: [
        {
          id: 'page',
          url: 'https://havna.example/',
          retrievedOn: '2026-11-24',
          supports: ['access.residenceStatus'],
        },
      ],
      verification: { lastVerifiedOn: '2026-11-24', method: 'website', confidence: 'medium' },
    },
  ],
};
// @ts-expect-error There is no `required`: such a service does not belong in a directory.
export const wrongCondition: Service['access'] = { residenceStatus: { value: 'required', basis: 'stated' } };
// @ts-expect-error A need that is neither of the standard nor of a directory's own.
export const wrongNeed: Service['needs'] = ['foood'];
// @ts-expect-error A visibility with a capital, which would switch protection off.
export const wrongPlace: NonNullable<Service['locations']> = [{ id: 'a', visibility: 'Confidential' }];
// @ts-expect-error A misspelt field.
export const wrongField: Partial<Service> = { openinghours: hours };

export const pictogram: string = pictogramSvg(pictogramOf('needs', 'food') ?? []);
export const terms: string[] = openEligibilityOf('needs', 'food').map(({ term }) => term);
export const older: unknown = migrateDirectory(written, '1.0').output;
export const label: string = codeWords('needs', 'havna:sauna', en, written).label;
export const changes: readonly DirectoryChange[] = diffDirectories(written, written);

// @ts-expect-error A day that is none.
export const wrongHours: OpeningHours = { periods: [{ days: ['xx'], opens: '09:00' }] };
