import { afterEach, describe, expect, test } from 'vitest';
import { MARKUP, SECRETS } from '../../testing/fixtures.ts';
import { all, drawn, one, openRecord, textOf, watchTrouble, onCleanPage } from '../../testing/page.ts';
import { withPlugins, problemsOf, never, boom, bring } from '../../testing/plugins.ts';
import { forgetAnswers } from '../consents.ts';

onCleanPage();
afterEach(forgetAnswers);

describe('sections', () => {
  const order = (record: Element) => all(record, '[data-section]').map(({ dataset }) => dataset['section']);

  test('stand where they are asked to, as text, and only where they have something to say', async () => {
    const element = await withPlugins([bring]);
    const record = await openRecord(element, 'open-door');
    const section = one(record, '[data-section="bring/what-to-bring"]');
    expect(order(record)[order(record).indexOf('bring/what-to-bring') - 1]).toBe('entry');
    expect(textOf(section)).toBe(`What to bring ${MARKUP} and a bag`);
    expect(all(section, 'img')).toEqual([]);
    expect((window as { wasRun?: boolean }).wasRun).toBeUndefined();
    element.select('tomorrow');
    await drawn(element);
    expect(order(record)).not.toContain('bring/what-to-bring');
  });

  test('may be templates and nodes; what was typed into one stays when the record is drawn again', async () => {
    const { html } = await import('../index.ts');
    const element = await withPlugins([
      {
        id: 'form',
        sections: [
          { id: 'note', title: 'Note', render: () => html`<input aria-label="Note" />` },
          {
            id: 'node',
            title: 'Node',
            render: () => Object.assign(document.createElement('em'), { textContent: 'here' }),
          },
        ],
      },
    ]);
    const record = await openRecord(element, 'open-door');
    const input = one<HTMLInputElement>(record, 'input');
    input.value = 'typed';
    element.headingLevel = 3;
    await drawn(element);
    expect(one<HTMLInputElement>(record, 'input')).toBe(input);
    expect(textOf(one(record, 'em'))).toBe('here');
  });

  test.each<[string, () => unknown]>([
    ['throws', boom],
    ['gives a promise that never ends', never],
    ['gives a promise that fails', () => Promise.reject(new Error('boom'))],
    ['gives an object', () => ({ html: '<b>' })],
    [
      'gives a template that throws while it is drawn',
      () => ({ _$litType$: 1, strings: ['<b>'], values: [] }),
    ],
    ['gives a list whose reading throws', () => new Proxy([], { get: boom })],
  ])('one that %s is left out and told; the record is whole', async (_what, render) => {
    const { errors } = watchTrouble();
    const element = await withPlugins([{ id: 'bad', sections: [{ id: 'x', title: 'X', render }] }]);
    const problems = problemsOf(element);
    const record = await openRecord(element, 'open-door');
    expect(order(record)).toEqual(['contact', 'hours', 'access', 'unknown', 'entry', 'where', 'area', 'needs', 'audience', 'languages', 'ask-for', 'not-offered', 'capacity', 'run-by', 'take', 'evidence']); // prettier-ignore
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('Plugin «bad», section «x»');
    expect(errors).toEqual([]);
  });

  test('never see where a confidential place is', async () => {
    const seen: unknown[] = [];
    const element = await withPlugins([
      {
        id: 'spy',
        sections: [{ id: 'x', title: 'X', render: (...given: unknown[]) => void seen.push(given) }],
      },
    ]);
    await openRecord(element, 'crisis-centre');
    expect(seen.length).toBeGreaterThan(0);
    for (const secret of SECRETS) expect(JSON.stringify(seen)).not.toContain(secret);
  });
});
