import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawFinding } from '../finding.ts';
import { AnswerTree, type Visitor } from './answer-tree.ts';
import type { RecordParts } from './record-parts.ts';

type Ids = Readonly<Record<string, number>>;

const FIELDS = ['a', 'b', 'c', 'd'];
const partsOf = (ids: Ids): RecordParts => ({
  fields: [],
  parts: [],
  keys: [],
  numberOf: (field) => FIELDS.indexOf(field),
  idOf: (number) => ids[FIELDS[number] ?? ''] ?? 1,
  recoveries: 0,
});
const finding = (code: string): RawFinding => ({
  code,
  severity: 'info',
  path: [],
  recordId: '',
  params: {},
  related: [],
});

/** What is told of a record, and who was asked about it. */
function visit(tree: AnswerTree<string>, ids: Ids, changes: Partial<Visitor<string>> = {}) {
  const told: string[] = [];
  const asked: string[] = [];
  const dropped: string[] = [];
  tree.visit(partsOf(ids), {
    tell: (answers) => told.push(...answers.map(({ code }) => code)),
    ask: (askers, fields) => {
      asked.push(...askers);
      return askers.map((asker) => finding(`${asker}:${fields.map((field) => ids[field] ?? 1).join()}`));
    },
    drop: (askers) => dropped.push(...askers),
    ...changes,
  });
  return { told, asked, dropped };
}

describe('an asker', () => {
  test('is asked once about the same parts, and then its answer is told', () => {
    const tree = new AnswerTree<string>();
    tree.add(['b', 'a'], 'rule');
    expect(visit(tree, { a: 2, b: 3 })).toMatchObject({ asked: ['rule'], told: [] });
    expect(visit(tree, { a: 2, b: 3, c: 9 })).toMatchObject({ asked: [], told: ['rule:2,3'] });
    expect(visit(tree, { a: 3, b: 2 })).toMatchObject({ asked: ['rule'], told: [] });
    expect(visit(tree, { a: 2 })).toMatchObject({ asked: ['rule'], told: [] });
    expect(visit(tree, { a: 2, b: 3 })).toMatchObject({ asked: [], told: ['rule:2,3'] });
  });

  test('who depends on nothing is asked once', () => {
    const tree = new AnswerTree<string>();
    tree.add([], 'rule');
    expect(visit(tree, {}).asked).toEqual(['rule']);
    expect(visit(tree, { a: 7 })).toMatchObject({ asked: [], told: ['rule:'] });
  });

  test('who comes to others makes them be asked again', () => {
    const tree = new AnswerTree<string>();
    tree.add(['a'], 'first');
    visit(tree, { a: 2 });
    tree.add(['a'], 'second');
    expect(visit(tree, { a: 2 }).asked).toEqual(['first', 'second']);
    expect(visit(tree, { a: 2 }).told).toEqual(['first:2', 'second:2']);
  });

  test('who is taken away says no more, and those behind stay', () => {
    const tree = new AnswerTree<string>();
    tree.add(['a'], 'first');
    tree.add(['a'], 'second');
    tree.add(['a', 'b'], 'behind');
    visit(tree, { a: 2, b: 2 });
    tree.remove(['a'], new Set(['first']));
    expect(visit(tree, { a: 2, b: 2 })).toMatchObject({ asked: ['second'], told: ['behind:2,2'] });
    tree.remove(['a', 'b'], new Set(['behind']));
    tree.remove(['a'], new Set(['second']));
    expect(visit(tree, { a: 2, b: 2 })).toEqual({ asked: [], told: [], dropped: [] });
  });

  test('is told of no answer where none is to be remembered', () => {
    const tree = new AnswerTree<string>();
    tree.add(['a'], 'rule');
    visit(tree, { a: 2 }, { ask: () => undefined });
    expect(visit(tree, { a: 2 }).asked).toEqual(['rule']);
  });
});

describe('is dropped', () => {
  test('whoever depends on a part that cannot be known again, and nobody else', () => {
    const tree = new AnswerTree<string>();
    tree.add(['a'], 'steady');
    tree.add(['a', 'b'], 'first');
    tree.add(['a', 'b', 'c'], 'second');
    tree.add(['a', 'd'], 'third');
    expect(visit(tree, { a: 2, b: 0, c: 2, d: 0 })).toMatchObject({
      asked: ['steady'],
      dropped: ['first', 'second', 'third'],
    });
    expect(visit(tree, { a: 2, b: 0, d: 0 })).toEqual({ asked: [], told: ['steady:2'], dropped: [] });
  });

  test('whoever is hardly ever asked about the same twice', () => {
    const tree = new AnswerTree<string>();
    tree.add(['a'], 'rule');
    let droppedAt: number | undefined;
    for (let index = 2; index < 3000; index++)
      if (visit(tree, { a: index }).dropped.length > 0) droppedAt ??= index;
    expect(droppedAt).toBeGreaterThan(200);
    expect(visit(tree, { a: 2 })).toEqual({ asked: [], told: [], dropped: [] });
  });
});

test('answers are those of the same parts, whoever comes, goes and is forgotten', () => {
  const ids = fc.record({
    a: fc.integer({ min: 1, max: 3 }),
    b: fc.integer({ min: 1, max: 4 }),
    c: fc.integer({ min: 1, max: 2 }),
  });
  const fields = fc.subarray(['a', 'b', 'c']);
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 5, arbitrary: ids }, { weight: 1, arbitrary: fields }), { maxLength: 60 }),
      (steps) => {
        const tree = new AnswerTree<string>();
        const askers: { name: string; fields: readonly string[] }[] = [];
        for (const [number, step] of steps.entries()) {
          if (Array.isArray(step)) {
            const name = `rule${number}`;
            const known = askers[number % 3];
            if (known !== undefined && number % 2 === 0) {
              tree.remove(known.fields, new Set([known.name]));
              askers.splice(askers.indexOf(known), 1);
            }
            tree.add(step, name);
            askers.push({ name, fields: [...step].sort() });
            continue;
          }
          const { told, asked } = visit(tree, step as Ids);
          const heard = [...told.map((code) => code.split(':')[0]), ...asked].sort();
          expect(heard).toEqual(askers.map(({ name }) => name).sort());
          for (const code of told) {
            const [name, key] = code.split(':');
            const own = askers.find((asker) => asker.name === name)!;
            expect(key).toBe(own.fields.map((field) => (step as Ids)[field]).join());
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('many combinations are forgotten, and asked about again', () => {
  const tree = new AnswerTree<string>();
  tree.add(['a', 'b'], 'rule');
  let asked = 0;
  for (let index = 0; index < 30_000; index++) {
    // Each twice in a row, so that remembering pays.
    for (let time = 0; time < 3; time++)
      asked += visit(tree, { a: 2 + (index % 5000), b: 2 + (index % 3) }).asked.length;
  }
  expect(asked).toBeGreaterThan(25_000);
  expect(visit(tree, { a: 5001, b: 2 + (29_999 % 3) }).told).toEqual([`rule:5001,${2 + (29_999 % 3)}`]);
});
