import { INTERFACE_LANGUAGES } from '@service-directory/element/locales';
import { ALWAYS, findingsOf, looksOf, prepareAxe, take, THEMES, WIDTHS, type Look } from './axe-matrix.ts';
import { expect, test } from './helpers.ts';
import { STATES } from './sample/states.ts';

/** axe in every state, in languages, colours and widths that change from state to state; each failing look is named. */

const named = ({ language, theme, width }: Look) => `${language}, ${theme}, ${width} px`;
const states = Object.entries(STATES);
const ALL = states.flatMap((_, state) => looksOf(state));

for (const [index, [state, open]] of states.entries()) {
  const looks = looksOf(index);
  test(`axe finds nothing in ${looks.length} looks of: ${state}`, async ({ page }) => {
    test.slow(); // axe looks at the page ten times
    await open(page);
    await prepareAxe(page);
    const findings: string[] = [];
    for (const look of looks) {
      await take(page, look);
      for (const finding of await findingsOf(page, look.theme)) {
        // The title comes with the list, some seconds later on the slowest line.
        if (state === 'loading' && finding.startsWith('page-has-heading-one')) continue;
        findings.push(`${state}, ${named(look)}: ${finding}`);
      }
    }
    expect(findings).toEqual([]);
  });
}

test('the looks are at least 150, and leave out no language, colours or width', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(150);
  const met = (looks: readonly Look[], ...parts: (keyof Look)[]) =>
    new Set(looks.map((look) => parts.map((part) => look[part]).join())).size;
  const often = ALL.filter(({ language }) => ALWAYS.includes(language));
  expect(met(ALL, 'language', 'theme')).toBe(INTERFACE_LANGUAGES.length * THEMES.length);
  expect(met(often, 'language', 'width')).toBe(ALWAYS.length * WIDTHS.length);
  expect(met(often, 'language', 'theme', 'width')).toBe(ALWAYS.length * THEMES.length * WIDTHS.length);
});

test('axe sees a fault that is there', async ({ page }) => {
  await STATES['list']?.(page);
  await prepareAxe(page);
  await page
    .locator('service-directory-card article')
    .first()
    .evaluate((card) => card.append(document.createElement('button')));
  expect((await findingsOf(page, 'light')).join()).toContain('button-name');
});
