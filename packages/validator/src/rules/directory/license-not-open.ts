import { textAt } from '../../data.ts';
import { isOpenLicense } from '../../facts/data-licenses.ts';
import { defineRule } from '../../rule.ts';

/** Notes a licence that forbids commercial use or changes. */
export const directoryLicenseNotOpen = defineRule({
  code: 'directory/license-not-open',
  severity: 'info',
  source: 'The Open Definition 2.1; Creative Commons licences NC and ND',
  why: 'A map, a search engine or a newspaper may not show the list, and a translation is a change.',
  on: 'directory',
  ok: { license: 'CC-BY-4.0' },
  notOk: { license: 'CC-BY-NC-4.0' },
  check(head, report) {
    const license = textAt(head, 'license');
    if (license !== undefined && isOpenLicense(license) === false)
      report({ path: ['license'], params: { license } });
  },
});
