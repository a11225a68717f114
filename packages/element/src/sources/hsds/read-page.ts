type Json = Readonly<Record<string, unknown>>;

/** A page of `/services` (HSDS 3.1, `Page` in its OpenAPI). What an API does not say is undefined. */
export interface ServicesPage {
  contents: readonly unknown[];
  totalItems: number | undefined;
  totalPages: number | undefined;
  isLast: boolean | undefined;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const countIn = (page: Json, name: string): number | undefined => {
  const value = page[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
};

/** Reads what an API answered; undefined when it is no page of HSDS. A bare array is taken for one. */
export function readPage(value: unknown): ServicesPage | undefined {
  const page: Json = Array.isArray(value) ? { contents: value as unknown[] } : isObject(value) ? value : {};
  const { contents, last_page: isLast } = page;
  if (!Array.isArray(contents)) return undefined;
  return {
    contents: contents as unknown[],
    totalItems: countIn(page, 'total_items'),
    totalPages: countIn(page, 'total_pages'),
    isLast: typeof isLast === 'boolean' ? isLast : undefined,
  };
}

/**
 * Is there another page to ask for? APIs say it in four ways that need not agree: while one of them says that something is
 * missing, we look. An empty page, or one that only repeats, is the end whatever they say.
 * @param number of this page, from 1
 * @param newOnes services on it that did not stand on a page before
 * @param seen services in all
 */
export function hasMore(page: ServicesPage, number: number, newOnes: number, seen: number): boolean {
  if (newOnes === 0) return false;
  const { isLast, totalPages, totalItems } = page;
  if (isLast === undefined && totalPages === undefined && totalItems === undefined) return true;
  return isLast === false || number < (totalPages ?? 0) || seen < (totalItems ?? 0);
}

/** What only a service that is told whole has; a page need only hold what stands once in a service. */
const WHOLE = ['service_at_locations', 'phones', 'schedules', 'contacts', 'languages', 'service_areas'];

/** Has a service what hangs on it, or must it be asked for alone? */
export const isWhole = (service: Json): boolean => WHOLE.some((name) => Array.isArray(service[name]));

/** The identifier of a service; undefined when it has none that could be asked for. */
export function idOf(service: unknown): string | undefined {
  const id = isObject(service) ? service['id'] : undefined;
  return typeof id === 'string' && id.trim() !== '' ? id : typeof id === 'number' ? String(id) : undefined;
}
