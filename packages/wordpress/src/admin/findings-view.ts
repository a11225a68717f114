import type { Finding, Severity } from '@service-directory/validator';
import type { CheckResult } from '@service-directory/validator/browser';
import { h } from './dom.ts';

const { __, sprintf } = window.wp.i18n;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** Findings that are drawn at once; a list with thousands would hold up the page. */
const MOST_SHOWN = 100;

const heading = (severity: Severity, count: number) =>
  ({
    /* translators: %d: how many. */
    error: sprintf(__('Errors: %d. They must be mended first.', 'service-directory'), count),
    /* translators: %d: how many. */
    warning: sprintf(__('Warnings: %d. Readers may be misled.', 'service-directory'), count),
    /* translators: %d: how many. */
    info: sprintf(__('Notes: %d. It could be better.', 'service-directory'), count),
  })[severity];

/** Where it is, as the file shows it. */
function placeOf({ sheet = '', cell = '', line, recordId, heading: column = '' }: Finding): string {
  const inFile =
    cell !== ''
      ? [sheet, cell, column].filter((part) => part !== '').join(', ')
      : line > 0
        ? /* translators: %d: number of a line. */
          sprintf(__('line %d', 'service-directory'), line)
        : '';
  return [inFile, recordId].filter((part) => part !== '').join(' · ');
}

const findingView = (finding: Finding) =>
  h(
    'li',
    {},
    h('p', { class: 'service-directory-place', dir: 'auto' }, placeOf(finding)),
    h('p', { dir: 'auto' }, h('strong', {}, finding.message)),
    finding.help === '' ? undefined : h('p', { dir: 'auto' }, finding.help),
  );

/** What is wrong, the worst first. Errors are open, the rest can be opened. */
export const findingsView = ({ findings, counts }: CheckResult): Node[] =>
  SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const left = own.length - MOST_SHOWN;
    return h(
      'details',
      { class: `service-directory-findings is-${severity}`, open: severity === 'error' },
      h('summary', {}, heading(severity, own.length)),
      h('ol', {}, ...own.slice(0, MOST_SHOWN).map(findingView)),
      left > 0
        ? /* translators: %d: how many. */
          h(
            'p',
            {},
            sprintf(__('And %d more. Mend these first, then check again.', 'service-directory'), left),
          )
        : undefined,
    );
  });
