import { expect, test } from 'vitest';
import { compactTemplates } from '../../../scripts/lib/compact-templates.mjs';

test('spaces and comments are taken out of style sheets, and what is put in stays in its place', async () => {
  const code = `const a = css\`\n  /* red */\n  .a {\n    color: $\{red};\n  }\n\`;`;
  expect(await compactTemplates('a.ts', code)).toBe(`const a = css\`.a{color:$\{red}}\`;`);
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
