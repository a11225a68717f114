import { CONDITION_KEYS, type CodeNames, type Service } from '@service-directory/schema';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardLines } from './access-lines.ts';
import type { RecordContext } from './context.ts';
import { accessLines } from './every-access-line.ts';
import { loadFull } from './locales/locale.ts';
import { LANGUAGES, makeContext, serviceOf } from './testing/records.ts';

let context: RecordContext;

beforeAll(async () => {
  const made = await makeContext('en');
  context = { ...made, locale: await loadFull(made.locale) };
});

type Access = Partial<Service['access']>;
const withAccess = (access: Access): Service => ({
  ...serviceOf('no-hours', context),
  access: { residenceStatus: 'unconfirmed', ...access },
});
const known = { basis: 'stated' as const, sourceIds: ['page'] };
const lineOf = (access: Access, key: (typeof CONDITION_KEYS)[number]) => {
  const { known: first, unknown } = accessLines(withAccess(access), context);
  return [...first, ...unknown].find((line) => line.key === key);
};
const VALUES: Readonly<Record<(typeof CONDITION_KEYS)[number], string>> = {
  residenceStatus: 'not-asked',
  identification: 'none',
  personalNumber: 'not-needed',
  anonymity: 'full',
  cost: 'free',
  records: 'none-kept',
  police: 'never-without-consent',
  immigration: 'never-without-consent',
  professionalSecrecy: 'yes',
};
const card = (service: Service) => cardLines(service, context);

describe('how a condition is drawn', () => {
  test.each([
    ['residenceStatus', 'not-asked', 'promise'],
    ['residenceStatus', 'not-required', 'promise'],
    ['residenceStatus', 'some-services-only', 'limit'],
    ['identification', 'none', 'promise'],
    ['identification', 'alias-accepted', 'promise'],
    ['identification', 'any-document', 'limit'],
    ['identification', 'official-document', 'limit'],
    ['personalNumber', 'not-needed', 'promise'],
    ['personalNumber', 'needed', 'limit'],
    ['anonymity', 'full', 'promise'],
    ['anonymity', 'partial', 'limit'],
    ['anonymity', 'none', 'limit'],
    ['cost', 'free', 'promise'],
    ['cost', 'paid', 'limit'],
    ['records', 'none-kept', 'promise'],
    ['records', 'shared-health-record', 'limit'],
    // No tick: the duty to warn bounds it.
    ['police', 'never-without-consent', 'limit'],
    ['immigration', 'never-without-consent', 'limit'],
    ['police', 'legal-duty-only', 'limit'],
    ['police', 'present-on-site', 'authority'],
    ['immigration', 'part-of-authority', 'authority'],
    ['professionalSecrecy', 'yes', 'promise'],
    ['professionalSecrecy', 'no', 'limit'],
  ] as const)('%s: %s is a %s', (key, value, tone) =>
    expect(lineOf({ [key]: { value, ...known } } as Access, key)?.tone).toBe(tone),
  );

  test.each(CONDITION_KEYS)('%s is a gap when nobody says anything', (key) => {
    expect(lineOf({}, key)).toMatchObject({ tone: 'unknown', evidence: '' });
    expect(lineOf({ [key]: 'unconfirmed' } as Access, key)).toMatchObject({ tone: 'unknown', evidence: '' });
  });

  test('what a law says is never drawn as a promise', () => {
    for (const [key, value] of [
      ['residenceStatus', 'not-required'],
      ['cost', 'free'],
      ['professionalSecrecy', 'yes'],
      ['police', 'never-without-consent'],
    ] as const) {
      const line = lineOf({ [key]: { value, basis: 'rule', sourceIds: ['page'] } } as Access, key);
      expect(line).toMatchObject({ tone: 'rule', icon: 'rule' });
      expect(line?.evidence).toContain(context.locale.labels.basis.rule.label);
    }
  });

  test.each(CONDITION_KEYS)('of %s nothing is said that rests on nothing: it is not known', (key) => {
    const told = { value: VALUES[key], note: 'They say so.' } as never;
    const nobody = lineOf({}, key);
    expect(lineOf({ [key]: told }, key)).toEqual(nobody);
    expect(nobody?.label).toBe((context.locale.labels as CodeNames)[key].unconfirmed.label);
  });

  test('what rests on nothing is never a promise', () => {
    expect(lineOf({ residenceStatus: { value: 'not-asked' } as never }, 'residenceStatus')?.tone).not.toBe(
      'promise',
    );
    expect(
      lineOf({ residenceStatus: { value: 'not-asked', basis: 'stated' } }, 'residenceStatus')?.tone,
    ).toBe('unknown');
  });

  test('a promise says what it rests on and when that was read', () =>
    expect(lineOf({ cost: { value: 'free', ...known } }, 'cost')?.evidence).toBe(
      context.locale.messages.evidence(context.locale.labels.basis.stated.label, 'Feb 2026'),
    ));
  test('a note goes with its condition', () =>
    expect(lineOf({ cost: { value: 'free', note: 'Food only.', ...known } }, 'cost')?.note).toBe(
      'Food only.',
    ));
});

describe('a promise that holds for some', () => {
  const papers = { residenceStatus: { value: 'not-asked', ...known } } as Access;
  const first = (audience: Service['audience'], access = papers) =>
    card({ ...withAccess(access), audience })[0];
  const only = (group: string) => ({ group, welcome: 'only' }) as NonNullable<Service['audience']>[number];

  test('has no tick where some alone may come, and says who they are', () => {
    const { label } = context.locale.labels.residenceStatus['not-asked'];
    expect(first([only('eu-citizens')])).toMatchObject({
      tone: 'limit',
      icon: 'info',
      label: `${label} – only for: EU citizens`,
    });
    expect(first([{ group: 'eu-citizens', welcome: 'mainly' }])).toMatchObject({ tone: 'promise', label });
  });
  test('has no tick where words limit it, in a card as in the record', () => {
    for (const key of CONDITION_KEYS) {
      const access = { [key]: { value: VALUES[key], note: 'For EU citizens.', ...known } } as Access;
      expect(lineOf(access, key)).toMatchObject({ tone: 'limit', icon: 'info', note: 'For EU citizens.' });
    }
    const eligibility = { nb: 'Bare for EØS-borgere.' };
    expect(first(undefined, { ...papers, eligibility })).toMatchObject({ tone: 'limit', note: eligibility });
  });
  test('of what nobody says no limit is told', () => {
    const eligibility = 'Only for EU citizens.';
    const line = first([only('eu-citizens')], { residenceStatus: 'unconfirmed', eligibility });
    expect(line?.label).toBe(context.locale.labels.residenceStatus.unconfirmed.label);
    expect(line).not.toHaveProperty('note');
  });
  test('a law stays one', () => {
    const law = { residenceStatus: { value: 'not-required', ...known, basis: 'rule' } } as Access;
    expect(first([only('eu-citizens')], law)).toMatchObject({
      tone: 'rule',
      label: expect.stringMatching(/– only for: EU citizens$/) as string,
    });
  });
});

describe('old evidence', () => {
  test('an old promise is no promise, and says how old it is', () => {
    const [line] = card(serviceOf('stale-promise', context));
    expect(line).toMatchObject({ key: 'residenceStatus', tone: 'unknown', icon: 'unknown' });
    expect(line?.evidence).toBe('old information (Jan 2024), may have changed');
  });
  test('a page dated by its year alone counts from the first day, and no month is made up for it', () => {
    const service = withAccess({ cost: { value: 'free', ...known } });
    const sources = service.sources.map((source) => ({ ...source, publishedOn: '2025' }));
    const line = accessLines({ ...service, sources }, context).known.find(({ key }) => key === 'cost');
    expect(line?.evidence).toBe('old information (2025), may have changed');
  });
  test('a promise without any date says that it was not checked, with no empty brackets', () => {
    const [line] = card(serviceOf('never-verified', context));
    expect(line).toMatchObject({ tone: 'unknown', evidence: 'Not checked with the place.' });
  });
  test('the day after a year the promise stops counting', () => {
    const service = withAccess({ cost: { value: 'free', ...known } });
    const tone = (today: string) =>
      accessLines(service, { ...context, at: Date.parse(`${today}T12:00Z`) }).known.find(
        ({ key }) => key === 'cost',
      )?.tone;
    expect(tone('2027-02-01')).toBe('promise');
    expect(tone('2027-02-02')).toBe('unknown');
  });
  test('an authority in the room stays one, however old the evidence', () => {
    const line = accessLines(serviceOf('police-desk', context), context).known.find(
      ({ key }) => key === 'immigration',
    );
    expect(line?.tone).toBe('authority');
    expect(line?.evidence).toContain('old information');
  });
  test('old evidence stands with what is known, a gap with what is not', () => {
    const { known: first, unknown } = accessLines(serviceOf('stale-promise', context), context);
    expect(first.map(({ key }) => key)).toEqual(['residenceStatus', 'cost']);
    expect(unknown.every(({ evidence }) => evidence === '')).toBe(true);
    expect(first.length + unknown.length).toBe(CONDITION_KEYS.length);
  });
});

describe('on a card', () => {
  const values = {
    residenceStatus: ['not-asked', 'not-required', 'some-services-only', 'unconfirmed'],
    identification: ['none', 'official-document', 'unconfirmed'],
    personalNumber: ['not-needed', 'needed', 'unconfirmed'],
    anonymity: ['full', 'partial', 'none', 'unconfirmed'],
    cost: ['free', 'paid', 'unconfirmed'],
    police: [
      'never-without-consent',
      'legal-duty-only',
      'present-on-site',
      'part-of-authority',
      'unconfirmed',
    ],
    immigration: ['never-without-consent', 'present-on-site', 'part-of-authority', 'unconfirmed'],
  };
  const condition = (codes: string[]) =>
    fc.record({
      value: fc.constantFrom(...codes),
      basis: fc.constantFrom('stated', 'reported', 'rule'),
      sourceIds: fc.constantFrom(['page'], []),
    });
  const anyAccess = fc.record(
    Object.fromEntries(Object.entries(values).map(([key, codes]) => [key, condition(codes)])),
    { requiredKeys: [] },
  );

  test('whether residence status matters always stands first, also when it is not known', () => {
    fc.assert(
      fc.property(anyAccess, (access) => {
        expect(card(withAccess(access as Access))[0]?.key).toBe('residenceStatus');
      }),
    );
  });

  test('police or immigration authorities in the room are always shown, before what is good news', () => {
    fc.assert(
      fc.property(anyAccess, (access) => {
        const service = withAccess(access as Access);
        const lines = card(service);
        const wanted = (['police', 'immigration'] as const).filter((key) =>
          ['present-on-site', 'part-of-authority'].includes(
            (service.access[key] as { value?: string } | undefined)?.value ?? '',
          ),
        );
        expect(lines.slice(1, 1 + wanted.length).map(({ key }) => key)).toEqual(wanted);
      }),
    );
  });

  test('there are at most four lines, and gaps take no room but that of residence status', () => {
    fc.assert(
      fc.property(anyAccess, (access) => {
        const lines = card(withAccess(access as Access));
        expect(lines.length).toBeLessThanOrEqual(4);
        expect(lines.slice(1).filter(({ tone, evidence }) => tone === 'unknown' && evidence === '')).toEqual(
          [],
        );
      }),
    );
  });

  test('the police desk says so on its card', () =>
    expect(
      card(serviceOf('police-desk', context))
        .map(({ key, tone }) => `${key}: ${tone}`)
        .slice(0, 3),
    ).toEqual(['residenceStatus: promise', 'police: authority', 'immigration: authority']));
  test('a service of which nothing is known shows one gap', () =>
    expect(card(serviceOf('nothing-known', context)).map(({ tone }) => tone)).toEqual(['unknown']));
});

test.each(LANGUAGES)('every line has words in its language (%s)', async (language) => {
  const { locale, directory } = await makeContext(language);
  const full = await loadFull(locale);
  for (const service of directory.services) {
    const { known: first, unknown } = accessLines(service, { ...context, locale: full });
    for (const { label, explanation } of [...first, ...unknown]) {
      expect(label.trim()).not.toBe('');
      expect(explanation?.trim()).toBeTruthy();
    }
  }
});
