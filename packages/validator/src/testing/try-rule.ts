import { isData, recordsAt, textAt, type Data } from '../data.ts';
import { IdSet, NO_IDS } from '../facts/id-set.ts';
import { NO_SECRETS } from '../facts/secrets.ts';
import type { Params, Path } from '../finding.ts';
import type { RecordKind, RecordKinds, RecordRule, Report, RuleContext, WholeRule } from '../rule.ts';

/** What a rule told, before it has a place in a file and words. */
export interface Told {
  path: Path;
  params: Params;
  related: readonly Path[];
  recordId: string;
}

/** A Norwegian directory on an ordinary Monday, as far as a rule may know of it. */
export const PLAIN_CONTEXT: RuleContext = {
  today: '2026-06-15',
  head: { id: 'example', country: 'NO', publicHolidays: [] },
  service: undefined,
  country: 'NO',
  languages: ['nb', 'en'],
  hasHead: true,
  hasServices: true,
  unreadIds: new Set(),
  ids: NO_IDS,
  path: [],
  secrets: NO_SECRETS,
};

function collector(): { told: Told[]; report: Report } {
  const told: Told[] = [];
  const report: Report = (what = {}) => {
    const { path = [], params = {}, related = [], recordId = '' } = what;
    told.push({ path, params, related, recordId });
  };
  return { told, report };
}

/** What one rule says of one record, without the others and without the schema. */
export function tryRule<Kind extends RecordKind>(
  rule: RecordRule<Kind>,
  record: RecordKinds[Kind],
  context: Partial<RuleContext> = {},
): Told[] {
  const { told, report } = collector();
  rule.check(record, report, { ...PLAIN_CONTEXT, ...context });
  return told;
}

/** What one rule on the whole directory says of it. */
export function tryWholeRule(rule: WholeRule, directory: Data, context: Partial<RuleContext> = {}): Told[] {
  const { told, report } = collector();
  const ids = { organizations: new IdSet(), services: new IdSet() };
  const whole = { ...PLAIN_CONTEXT, ids, head: directory, country: textAt(directory, 'country'), ...context };
  const memory = rule.start();
  for (const list of ['organizations', 'services'] as const)
    for (const [index, record] of recordsAt(directory, list))
      if (isData(record)) {
        const id = textAt(record, 'id') ?? '';
        const earlier = id === '' ? undefined : ids[list].add(id, index);
        rule.see({ list, record, path: [list, index], earlier }, memory, whole);
      }
  rule.finish(memory, report, whole);
  return told;
}
