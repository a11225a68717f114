/** SPDX ids of licences under which data is published, with whether anybody may use, change and share it (opendefinition.org). */
const LICENSES: ReadonlyMap<string, boolean> = new Map([
  ['CC0-1.0', true],
  ['CC-BY-2.0', true],
  ['CC-BY-2.5', true],
  ['CC-BY-3.0', true],
  ['CC-BY-4.0', true],
  ['CC-BY-SA-2.0', true],
  ['CC-BY-SA-3.0', true],
  ['CC-BY-SA-4.0', true],
  ['CC-BY-NC-3.0', false],
  ['CC-BY-NC-4.0', false],
  ['CC-BY-NC-SA-3.0', false],
  ['CC-BY-NC-SA-4.0', false],
  ['CC-BY-NC-ND-4.0', false],
  ['CC-BY-ND-3.0', false],
  ['CC-BY-ND-4.0', false],
  ['ODbL-1.0', true],
  ['ODC-By-1.0', true],
  ['PDDL-1.0', true],
  ['NLOD-1.0', true],
  ['NLOD-2.0', true],
  ['OGL-UK-2.0', true],
  ['OGL-UK-3.0', true],
  ['OGL-Canada-2.0', true],
  ['etalab-2.0', true],
  ['DL-DE-BY-2.0', true],
  ['DL-DE-ZERO-2.0', true],
  ['IODL-2.0', true],
  ['CDLA-Permissive-1.0', true],
  ['CDLA-Permissive-2.0', true],
  ['CDLA-Sharing-1.0', true],
  ['MIT', true],
  ['Apache-2.0', true],
  ['BSD-3-Clause', true],
  ['EUPL-1.2', true],
  ['GPL-3.0-or-later', true],
]);

export const LICENSE_IDS: readonly string[] = [...LICENSES.keys()];

const plain = (license: string) => license.toLowerCase().replace(/[\s_.-]/g, '');
const BY_PLAIN_ID = new Map(LICENSE_IDS.map((id) => [plain(id), id]));

/** The id that was meant, when only capitals, spaces or signs differ: `CC BY 4.0`. */
export const licenseIdLike = (license: string): string | undefined => BY_PLAIN_ID.get(plain(license));

/** A page of Creative Commons: https://creativecommons.org/licenses/by-nc/4.0/ */
const CREATIVE_COMMONS = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\//i;

/** May anybody use, change and share the data? Undefined for a licence that we do not know. */
export function isOpenLicense(license: string): boolean | undefined {
  const terms = CREATIVE_COMMONS.exec(license)?.[1];
  return terms === undefined ? LICENSES.get(license) : !/(?:^|-)n[cd](?:-|$)/i.test(terms);
}
