import { foldText, SCHEMA_VERSION } from '@service-directory/schema';
import { isData } from '../data.ts';

/** Who publishes a list that does not say so itself. */
export interface KnownHead {
  /** What the list is called. */
  name: string;
  publisher: { name: string; url?: string };
  /** The day on which it is published, `YYYY-MM-DD`. */
  today: string;
  /** IANA, for lists of other countries than Norway. */
  timeZone: string;
}

/** In the words of SPDX: a licence of which nothing is said. Nobody may take more from it than from silence. */
const NO_LICENSE = 'LicenseRef-not-stated';

/** An id as the schema takes it; a name in another script has none to give. */
const idOf = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '') || 'directory';

/**
 * A list of services with a head, so that it can be published. A spreadsheet of rows has none: it says neither what it is
 * called nor who answers for it. What has a head, whole or not, comes back as it is: what is missing there was forgotten.
 * @param input as a spreadsheet or JSON gives it
 */
export function completeHead(input: unknown, known: KnownHead): unknown {
  if (!isData(input) || 'kind' in input) return input;
  const { name, publisher, today, timeZone } = known;
  return {
    kind: 'service-directory',
    schemaVersion: SCHEMA_VERSION,
    id: idOf(name),
    name,
    publisher,
    license: NO_LICENSE,
    timeZone: input['country'] === 'NO' ? 'Europe/Oslo' : timeZone,
    updatedOn: today,
    ...input,
  };
}
