import { expect, test } from 'vitest';
import { READ_LIMITS } from '../limits.ts';
import { bytesOf, relationships } from '../testing/make-xlsx.ts';
import { zipSync } from 'fflate';
import { Archive } from '../zip/archive.ts';
import { readRelationships, resolvePart } from './relationships.ts';

test.each([
  ['xl/', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/', '../comments1.xml', 'xl/comments1.xml'],
  ['xl/', '/xl/styles.xml', 'xl/styles.xml'],
  ['xl/', '.\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/', '../../../../etc/passwd', 'etc/passwd'],
])('in %s the target %s is %s', (folder, target, part) => expect(resolvePart(folder, target)).toBe(part));

const read = (list: string, name = 'xl/_rels/workbook.xml.rels') =>
  readRelationships(
    new Archive(zipSync(bytesOf({ [name]: relationships(list) })), READ_LIMITS, () => undefined),
    'xl/workbook.xml',
    READ_LIMITS,
  );

test('the type is its last word in both forms of the standard', () =>
  expect(
    read(
      '<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="a.xml"/>' +
        '<Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="b.xml"/>',
    ),
  ).toEqual([
    { id: 'a', type: 'worksheet', target: 'xl/a.xml' },
    { id: 'b', type: 'styles', target: 'xl/b.xml' },
  ]));

test('what lies outside of the file is passed over', () =>
  expect(
    read('<Relationship Id="a" Type="x/hyperlink" Target="https://havna.example/" TargetMode="External"/>'),
  ).toEqual([]));

test('a part without a list points to nothing', () => expect(read('', 'other.rels')).toEqual([]));
