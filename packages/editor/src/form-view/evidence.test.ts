import { describe, expect, test } from 'vitest';
import { fieldsIn } from '../form/label-of-path.ts';
import { FIELDS } from '../form/page-fields.ts';
import { applyChange, valueAt, type Change } from '../model/data.ts';
import { addSource, newSourceId, toggleSource, unconfirm, withdraw } from './evidence.ts';
import type { Place } from './form-context.ts';

const TODAY = '2026-11-28';
const ROOT = ['services', 0];
const COST: Place = { path: [...ROOT, 'access', 'cost'], orders: [[]] };

const fieldNamed = (fields: ReturnType<typeof fieldsIn>, name: string) => {
  const found = fields.find((field) => field.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const access = fieldNamed(FIELDS.services, 'access');
const sourceIds = fieldNamed(fieldsIn(fieldNamed(fieldsIn(access), 'cost')), 'sourceIds');

const contextOf = (service: object) => ({
  data: { services: [service] },
  root: ROOT,
  languages: ['nb'],
  today: TODAY,
});
const after = (service: object, changes: readonly Change[]) =>
  valueAt(changes.reduce<unknown>(applyChange, contextOf(service).data), ROOT);

const page = (id: string, supports: string[], more: object = {}) => ({
  id,
  url: `https://example.org/${id}`,
  retrievedOn: TODAY,
  supports,
  ...more,
});

describe('the id of a new source', () => {
  test('is none that a condition still names: it would rest on another page unseen', () => {
    const named = { access: { residenceStatus: { value: 'not-asked', sourceIds: ['s1'] } }, sources: [] };
    expect(newSourceId(contextOf(named))).toBe('s2');
    const [source] = addSource(contextOf(named), COST, sourceIds, 'https://example.org/pris');
    expect(source).toMatchObject({ value: [{ id: 's2' }] });
  });

  test('is none that is named by a way in, nor that of another source', () => {
    const entry = [{ value: 'walk-in', sourceIds: ['s3'] }];
    expect(newSourceId(contextOf({ access: { entry }, sources: [page('s1', []), page('s4', [])] }))).toBe(
      's5',
    );
    expect(newSourceId(contextOf({ access: { entry }, sources: [page('s1', []), page('s2', [])] }))).toBe(
      's4',
    );
    expect(newSourceId(contextOf({}))).toBe('s1');
  });
});

test('a source that the record does not have is let go, and nothing else of the list', () => {
  const service = { access: { cost: { value: 'free', sourceIds: ['s9', 's1'] } }, sources: [] };
  expect(after(service, toggleSource(contextOf(service), COST, sourceIds, 's9'))).toMatchObject({
    access: { cost: { sourceIds: ['s1'] } },
  });
});

describe('a promise that nobody knows any more', () => {
  const cost = {
    value: 'free',
    basis: 'stated',
    note: { nb: 'Mat er gratis.' },
    sourceIds: ['s1', 's2'],
    checkedOn: TODAY,
  };

  test('rests on nothing, keeps its words, and takes along what was added today for it alone', () => {
    const kept = page('s1', ['summary', 'access.cost']);
    const service = { access: { cost }, sources: [kept, page('s2', ['access.cost'])] };
    expect(after(service, unconfirm(contextOf(service), COST, 'unconfirmed'))).toEqual({
      access: { cost: { value: 'unconfirmed', note: cost.note } },
      sources: [kept],
    });
  });

  test('does not bring along a list of sources without any', () => {
    const service = {
      access: { cost: { ...cost, sourceIds: ['s1'] } },
      sources: [page('s1', ['access.cost'])],
    };
    expect(after(service, withdraw(contextOf(service), COST))).toEqual({});
  });

  test.each([
    ['was read on another day', page('s1', ['access.cost'], { retrievedOn: '2026-11-27' })],
    ['got a title', page('s1', ['access.cost'], { title: 'Priser' })],
    ['supports something else too', page('s1', ['access.cost', 'contacts'])],
  ])('leaves a source that %s', (_, source) => {
    const service = { access: { cost: { ...cost, sourceIds: ['s1'] } }, sources: [source] };
    expect(after(service, withdraw(contextOf(service), COST))).toEqual({ sources: [source] });
  });

  test('leaves a source that something else names', () => {
    const sources = [page('s1', ['access.entry'])];
    const entry = [
      { value: 'walk-in', sourceIds: ['s1'] },
      { value: 'appointment', sourceIds: ['s1'] },
    ];
    const service = { access: { entry }, sources };
    const place: Place = { path: [...ROOT, 'access', 'entry', 0], orders: [[], []] };
    const context = contextOf(service);
    const taken = [{ kind: 'remove', path: place.path } as const];
    expect(after(service, withdraw(context, place, taken))).toEqual({
      access: { entry: [entry[1]] },
      sources,
    });
  });
});
