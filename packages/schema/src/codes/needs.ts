/** What a service helps with, in the groups in which readers see them. */
export const NEED_GROUPS = {
  health: [
    'sexual-health-testing',
    'sexual-health-treatment',
    'hiv-prep-pep',
    'contraception',
    'pregnancy',
    'abortion',
    'vaccination',
    'general-health',
    'dental',
    'wound-care',
    'mental-health',
  ],
  'harm-reduction': [
    'condoms-lubricant',
    'clean-equipment',
    'naloxone',
    'drug-checking',
    'supervised-consumption',
    'substance-use-treatment',
  ],
  safety: ['emergency', 'violence-support', 'sexual-assault-care', 'crisis-shelter', 'trafficking-support'],
  law: [
    'legal-advice',
    'immigration-advice',
    'asylum-advice',
    'labour-rights',
    'help-to-report',
    'rights-information',
  ],
  'a-place': ['emergency-overnight-stay', 'safe-accommodation', 'day-centre'],
  basics: ['food', 'clothing', 'shower-laundry', 'money-advice', 'phone-internet'],
  talk: [
    'counselling',
    'peer-support',
    'social-work',
    'outreach',
    'meeting-place',
    'crisis-line',
    'interpreting',
  ],
  'learn-and-work': ['language-course', 'job-advice', 'education', 'courses'],
  travel: ['assisted-return', 'family-tracing'],
} as const;

/** A group of needs. No field of a record holds it: pages show the needs under it. */
export type NeedGroup = keyof typeof NEED_GROUPS;
/** A need of the standard, one of `NEEDS`; a directory may add its own (`OwnCode`). */
export type Need = (typeof NEED_GROUPS)[NeedGroup][number];

/** Every need code, in the order of the groups. */
export const NEEDS: readonly Need[] = Object.values(NEED_GROUPS).flat();

const GROUP_OF_NEED: ReadonlyMap<string, NeedGroup> = new Map(
  (Object.keys(NEED_GROUPS) as NeedGroup[]).flatMap((group) =>
    NEED_GROUPS[group].map((need) => [need, group] as const),
  ),
);

/**
 * The group of a need; undefined for a code that this version does not know.
 * @param need any string out of a record; a code of a directory's own has no group
 */
export const needGroupOf = (need: string): NeedGroup | undefined => GROUP_OF_NEED.get(need);
