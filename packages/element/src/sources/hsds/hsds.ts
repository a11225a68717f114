import type { Directory } from '@service-directory/schema';
import { definePlugin, type Plugin } from '../../plugins/contract/plugin.ts';
import type { HsdsLimits } from './limits.ts';

/** What a directory says of itself and HSDS has no word for. */
export type HsdsHead = Partial<
  Pick<
    Directory,
    | 'id'
    | 'name'
    | 'description'
    | 'publisher'
    | 'license'
    | 'country'
    | 'timeZone'
    | 'languages'
    | 'publicHolidays'
    | 'emergencyContacts'
  >
>;

/** How an API is read, and what it does not say. */
export interface HsdsOptions {
  /** Id of the plugin, and the scheme in `src`; `hsds` when left out. */
  id?: string;
  /**
   * What HSDS does not say. Without `timeZone` no hours are known, without `country` no number without its country code,
   * without `languages` nobody knows in which language the texts are.
   */
  head?: HsdsHead;
  /** Services on a page; 25. A page with a request for each of its services has to come within 20 seconds. */
  perPage?: number;
  /** What is asked of the API at most. */
  limits?: Partial<HsdsLimits>;
}

/**
 * Loads directories from an API of HSDS 3.1 (Open Referral): `src="hsds:https://api.example/"`. All pages of `/services`
 * are asked for, and `/services/{id}` of those that a page does not tell whole; the address holds the number of the page
 * and nothing of the reader. What is not known stays not known: HSDS has no word for residence status. The API has to let
 * the page read it (`Access-Control-Allow-Origin`), and a Content-Security-Policy has to name it in `connect-src`. What
 * maps the answers is 40 kB (brotli) and loaded then.
 */
export function hsds(options: HsdsOptions = {}): Plugin {
  const { id = 'hsds' } = options;
  return definePlugin({
    id,
    sources: [
      {
        scheme: id,
        load: async (request) => (await import('./load-page.ts')).loadPage(request, options),
      },
    ],
  });
}
