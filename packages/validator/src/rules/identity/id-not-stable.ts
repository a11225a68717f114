import { defineRule } from '../../rule.ts';

/** A year, or a word for a version, as a part of an id of its own. */
const YEAR = /(?:^|-)((?:19|20)\d\d)(?=-|$)/;
const VERSION = /-(kopi|copy|ny|new|gammel|old|test|temp|tmp|utkast|draft|v\d{1,2}|versjon-\d{1,2})$/;

/** Notes an id that will be wrong next year, or was made by copying a record. */
export const serviceIdNotStable = defineRule({
  code: 'service/id-not-stable',
  severity: 'info',
  source: 'Design, section 4: id; ids are in links of others',
  why: 'Whoever mends it later breaks every link to the service. Before it is published it costs nothing.',
  on: 'service',
  ok: { id: 'vinternatt' },
  notOk: { id: 'vinternatt-2026' },
  check({ id }, report) {
    if (typeof id !== 'string') return;
    if (!/\d|-(?:[knotduv]|gam|cop)/.test(id)) return;
    const word = (YEAR.exec(id) ?? VERSION.exec(id))?.[1];
    if (word !== undefined) report({ path: ['id'], params: { id, word } });
  },
});
