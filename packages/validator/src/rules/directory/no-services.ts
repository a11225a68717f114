import { defineWholeRule } from '../../rule.ts';

/** Flags a directory without a single service. */
export const directoryNoServices = defineWholeRule({
  code: 'directory/no-services',
  severity: 'warning',
  source: 'Our own choice',
  why: 'A page with nothing on it is most often a folder that was not found, and looks like “there is no help”.',
  on: 'whole',
  ok: {},
  notOk: { services: [], organizations: [] },
  start: () => ({ services: 0 }),
  see({ list }, memory) {
    if (list === 'services') memory.services += 1;
  },
  finish({ services }, report, { hasServices, unreadIds }) {
    // Without the list itself the shape tells.
    if (services === 0 && hasServices && unreadIds.size === 0) report({ path: ['services'] });
  },
});
