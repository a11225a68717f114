import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutDescriptions } from '../scripts/without-descriptions.mjs';

test('descriptions of schemas are taken out, wherever they stand in a chain', () => {
  const code = `var a = z.object({
  opens: time.describe("When it opens: \\"HH:MM\\"."),
  list: z.array(code.describe('One (of some).')).min(1).optional().describe(
    \`All, in order\`
  ),
}).meta({ id: "a", description: "An a." });
`;
  expect(withoutDescriptions(code)).toBe(`var a = z.object({
  opens: time,
  list: z.array(code).min(1).optional(),
}).meta({ id: "a", description: "An a." });
`);
});

test('what is called alike and is no description stays', () => {
  const code = 'describe("x"); rule.describe(text); it.describe(); place.describe("x", 1);\n';
  expect(withoutDescriptions(code)).toBe(code);
});

test('the modules that are described have something to take out', () => {
  const service = readFileSync(new URL('../src/entities/service.ts', import.meta.url), 'utf8');
  expect(service).toContain('.describe(');
});
