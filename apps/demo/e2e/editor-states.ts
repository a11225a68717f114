import type { Page } from '@playwright/test';
import { directoryOf, serviceOf } from './check-inputs.ts';
import { expect } from './helpers.ts';

/** The page with the editor, from its first page on. Each state is reached from the one before it. */

const TODAY = '2026-11-28';
/** The check of a directory, on a busy machine. */
const CHECKED = { timeout: 30_000 };

/** One service, open over midnight, with an error in its hours. */
const DIRECTORY = directoryOf([
  {
    ...serviceOf('nattkafeen'),
    openingHours: {
      periods: [
        { days: ['fr'], opens: '22:00', closes: '03:00' },
        { days: ['sa'], opens: '22:00', closes: '25:00' },
      ],
    },
  },
]);

export async function openEditor(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00+01:00`));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/edit/');
  await expect(page.getByRole('button', { name: 'Åpne en fil' })).toBeVisible();
}

export const EDITOR_STATES = {
  'first page': async (page: Page) => {
    await page.getByText('Åpne fra nettet').click();
    await expect(page.getByRole('textbox', { name: 'Nettadressen til katalogen' })).toBeVisible();
  },
  list: async (page: Page) => {
    const file = {
      name: 'directory.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(DIRECTORY)),
    };
    await page.locator('input[aria-label="Åpne en fil"]').setInputFiles(file);
    await expect(page.locator('service-directory-editor-bar')).toContainText(/feil/, CHECKED);
  },
  record: async (page: Page) => {
    await page
      .locator('service-directory-editor-list')
      .first()
      .getByRole('listitem')
      .first()
      .getByRole('button')
      .click();
    await page
      .locator('service-directory-editor-record')
      .getByText(/^Å rette/)
      .click();
    await expect(page.locator('service-directory-editor-record .to-mend button').first()).toBeVisible();
  },
  'record with everything unfolded': async (page: Page) => {
    await page
      .locator('service-directory-editor-record details')
      .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
  },
} as const;
