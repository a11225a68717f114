import { textAt } from '../../data.ts';
import { isOpenLicense, LICENSE_IDS, licenseIdLike } from '../../facts/data-licenses.ts';
import { suggest } from '../../suggest.ts';
import { defineRule } from '../../rule.ts';

/** Flags a licence that is neither an SPDX id of those used for data nor a web address. */
export const directoryLicenseUnknown = defineRule({
  code: 'directory/license-unknown',
  severity: 'warning',
  source: 'Design, section 4: license (SPDX id or URL); spdx.org/licenses',
  why: 'A city or another organisation that wants to use the list cannot tell whether it may, and does not.',
  on: 'directory',
  ok: { license: 'CC-BY-4.0' },
  notOk: { license: 'CC BY 4.0' },
  check(head, report) {
    const license = textAt(head, 'license');
    if (license === undefined || isOpenLicense(license) !== undefined || /^https?:\/\//i.test(license))
      return;
    const suggestion = licenseIdLike(license) ?? suggest(license, LICENSE_IDS);
    report({ path: ['license'], params: { license: license.slice(0, 100), suggestion } });
  },
});
