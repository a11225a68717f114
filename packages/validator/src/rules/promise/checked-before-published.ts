import { isIsoDate } from '../../calendar.ts';
import { fieldOf, stringsAt, textAt } from '../../data.ts';
import { evidenceOf } from '../../facts/conditions.ts';
import { defineRule } from '../../rule.ts';

/** Flags a condition that was checked before the only page it rests on was published. */
export const conditionCheckedBeforePublished = defineRule({
  code: 'condition/checked-before-published',
  severity: 'warning',
  source: 'Design, section 4: checkedOn, publishedOn',
  why: 'One of the dates is wrong, and by it the promise seems older or fresher than it is.',
  on: 'service',
  ok: {
    access: {
      residenceStatus: {
        value: 'not-asked',
        basis: 'stated',
        sourceIds: ['nettsiden'],
        checkedOn: '2026-05-20',
      },
    },
  },
  notOk: {
    access: {
      residenceStatus: {
        value: 'not-asked',
        basis: 'stated',
        sourceIds: ['nettsiden'],
        checkedOn: '2026-02-01',
      },
    },
    sources: [
      {
        id: 'nettsiden',
        url: 'https://example.org/helsehjelp',
        publishedOn: '2026-04',
        retrievedOn: '2026-05-20',
        supports: ['access'],
      },
    ],
  },
  check(service, report, context) {
    const { conditions, sources } = evidenceOf(service, context);
    for (const { field, record, path } of conditions) {
      const checkedOn = fieldOf(record, 'checkedOn');
      if (checkedOn === undefined || !isIsoDate(checkedOn)) continue;
      const published = stringsAt(record, 'sourceIds').map((id) =>
        textAt(sources.get(id)?.record, 'publishedOn'),
      );
      // A month or a year holds all its days: only a later one is too late.
      const isTooLate = (date: string | undefined) =>
        date !== undefined && date > checkedOn.slice(0, date.length);
      if (published.length > 0 && published.every(isTooLate))
        report({
          path: [...path, 'checkedOn'],
          params: { field, checkedOn, publishedOn: published[0] },
        });
    }
  },
});
