import { expect, test } from 'vitest';
import { compactTemplates } from '../../../scripts/lib/compact-templates.mjs';

test('spaces and comments are taken out of style sheets, and what is put in stays in its place', async () => {
  const code = `const a = css\`\n  /* red */\n  .a {\n    color: $\{red};\n  }\n\`;`;
  expect(await compactTemplates('a.ts', code)).toBe(`const a = css\`.a{color:$\{red}}\`;`);
});

test('spaces between attributes are one, before the end of a tag none, and between words a line stays a line', async () => {
  const code = `const a = html\`\n  <a\n    class="b"\n    href=$\{c}\n    >\n    $\{d} <b>e</b>\n    f\n  </a\n  >\n\`;`;
  expect(await compactTemplates('a.ts', code)).toBe(
    `const a = html\`\n<a class="b" href=$\{c}>\n$\{d} <b>e</b>\nf\n</a>\n\`;`,
  );
});

test('a style sheet with a value in an odd place stays as it is', async () => {
  const code = `const a = css\`\n  .a { color: red; }\n  $\{more}\n\`;`;
  expect(await compactTemplates('a.ts', code)).toBe(code);
});

test.each([
  ['closed twice', '.a { color: red; } } .b { color: blue; }'],
  ['not closed', '.a { color: red; .b { color: blue; }'],
])('a block that is %s is an error that names the file', async (_, sheet) => {
  await expect(compactTemplates('looks.ts', `const a = css\`${sheet}\`;`)).rejects.toThrow(
    /^looks\.ts: a style sheet has a fault/,
  );
});
