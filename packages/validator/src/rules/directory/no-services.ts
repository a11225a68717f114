import { fieldOf } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Flags a directory without a single service. */
export const directoryNoServices = defineRule({
  code: 'directory/no-services',
  severity: 'warning',
  source: 'Our own choice',
  why: 'A page with nothing on it is most often a folder that was not found, and looks like “there is no help”.',
  on: 'directory',
  ok: {},
  notOk: { services: [], organizations: [] },
  check(directory, report, { unreadIds }) {
    const services = fieldOf(directory, 'services');
    if (Array.isArray(services) && services.length === 0 && unreadIds.size === 0)
      report({ path: ['services'] });
  },
});
