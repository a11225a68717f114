import { expect, test } from 'vitest';
import { FILE_SENTENCES } from './file-sentences.ts';
import { sentencesFor } from './index.ts';

const [nb, en] = [sentencesFor('nb', FILE_SENTENCES), sentencesFor('en', FILE_SENTENCES)];

test('a title that says that rows are secret is told with how their places were read', () => {
  const params = { row: 3, isTitle: true };
  const secret = { ...params, isSecret: true };
  expect(nb('sheet/other-headings', secret).message).toContain('Stedene i dem er lest som hemmelige');
  expect(en('sheet/other-headings', secret).message).toContain('Their places were read as secret');
  expect(nb('sheet/other-headings', params).message).toContain('lest som om den ikke sto der');
});

test('the name of a sheet that says so is named, and to be changed', () => {
  const params = { row: 1, isTitle: true, isSecret: true, sheet: 'Hemmelige adresser' };
  expect(nb('sheet/other-headings', params).message).toMatch(/^Navnet på arket «Hemmelige adresser»/);
  expect(nb('sheet/other-headings', params).help).toContain('gi arket et annet navn');
  expect(en('sheet/other-headings', params).help).toContain('rename the sheet');
});

test('a hidden column that says so is named by its letter, with how many rows it is about', () => {
  const params = { columns: ['H'], count: 2, isSecret: true };
  expect(nb('sheet/hidden-columns', params).message).toMatch(/kolonnen H sier i 2 rader .* som hemmelige/);
  expect(en('sheet/hidden-columns', params).message).toMatch(/column H says in 2 rows .* as secret/);
});

test('of two columns of which one shows only the area it is said that this one holds', () => {
  const params = { heading: 'Vis adresse', other: 'Synlighet', isArea: true };
  expect(nb('sheet/contradiction', params).message).toContain('Bare området blir vist');
  expect(en('sheet/contradiction', params).message).toContain('Only the area is shown');
});
