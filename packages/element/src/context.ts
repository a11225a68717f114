import {
  dateAt,
  isPlaceName,
  isRegionName,
  originOf,
  type MergedDirectory,
  type Organization,
  type Service,
} from '@service-directory/schema';
import type { nothing, TemplateResult } from 'lit';
import { textOf } from './format.ts';
import type { FullLocale, Locale } from './locales/locale.ts';
import type { PluginParts } from './plugins/kit.ts';

type RenderOrigin = (service: Service, context: ViewContext) => TemplateResult | typeof nothing;

/** What the parts need to know besides the record that they draw. Made anew when any of it changes. */
export interface ViewContext {
  directory: MergedDirectory;
  locale: Locale;
  /** Now, epoch milliseconds. */
  at: number;
  /** Level of the element's first heading, 1–6. */
  headingLevel: number;
  /** What plugins add; left out when there are none. */
  plugins?: PluginParts | undefined;
  /** Says from which list a service is, when there are several. */
  renderOrigin?: RenderOrigin | undefined;
}

/** The same for a full record and the map, which say more. */
export interface RecordContext extends ViewContext {
  locale: FullLocale;
}

/** The language of a record's plain strings: the first of its own directory. */
export const sourceLanguageOf = (service: Service, { directory }: ViewContext): string | undefined =>
  originOf(directory, service.id).languages[0];

/** The local date at a service, YYYY-MM-DD. */
export const todayAt = (service: Service, { directory, at }: ViewContext): string =>
  dateAt(at, originOf(directory, service.id).timeZone);

const byId = new WeakMap<readonly Organization[], ReadonlyMap<string, Organization>>();

/** Organisations by id, made once for each list: every card looks for its own. */
function organizationsById(organizations: readonly Organization[]): ReadonlyMap<string, Organization> {
  let known = byId.get(organizations);
  if (known === undefined) {
    // Of two with one id the first counts.
    known = new Map([...organizations].reverse().map((organization) => [organization.id, organization]));
    byId.set(organizations, known);
  }
  return known;
}

/** The organisations that run a service, as far as the directory holds them. */
export const organizationsOf = (service: Service, { directory }: ViewContext): Organization[] =>
  service.organizationIds.flatMap((id) => organizationsById(directory.organizations).get(id) ?? []);

/**
 * Where a service is, in one or two names: its towns, or the wide areas of places that name none, else its regions; empty when it
 * serves the whole country.
 */
export function townsOf(service: Service, context: ViewContext): string[] {
  const source = sourceLanguageOf(service, context);
  const towns = (service.locations ?? []).flatMap(
    ({ address, area }) =>
      address?.locality ?? [textOf(area, context.locale, source)?.text ?? ''].filter(isPlaceName),
  );
  const regions = service.serviceArea?.regions ?? [];
  return [...new Set(towns.length > 0 ? towns : regions.filter(isRegionName))];
}
