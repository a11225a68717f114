import type { CodeDefinition } from '../../src/entities/code-definition.ts';

/** Groups that the standard's list has no word for. */
export const OWN_CODES: CodeDefinition[] = [
  {
    list: 'audience',
    code: 'bymisjonen:couples-without-home',
    label: { nb: 'Par uten bolig', en: 'Couples without a home' },
    broader: 'homeless',
  },
];
