import { EDITOR_STATES, openEditor } from './editor-states.ts';
import { expect, test } from './helpers.ts';

/** What a screen reader is told of the editor, kept beside this file: a change there is one to look at. */

test('the tree of the editor: its first page, its list and a record', async ({ page }) => {
  await openEditor(page);
  await EDITOR_STATES['first page'](page);
  await expect(page.locator('service-directory-editor')).toMatchAriaSnapshot({ name: 'start-nb.aria.yml' });
  await EDITOR_STATES.list(page);
  await expect(page.locator('service-directory-editor')).toMatchAriaSnapshot({ name: 'list-nb.aria.yml' });
  await EDITOR_STATES.record(page);
  await expect(page.locator('service-directory-editor-record')).toMatchAriaSnapshot({
    name: 'record-nb.aria.yml',
  });
});

test('a mistake is tied to its control, and what was done is told', async ({ page }) => {
  await openEditor(page);
  await EDITOR_STATES.list(page);
  await EDITOR_STATES.record(page);
  const record = page.locator('service-directory-editor-record');
  await record.locator('.to-mend button', { hasText: '25:00' }).click();
  const closes = record.getByRole('textbox', { name: 'Stenger' }).last();
  await expect(closes).toBeFocused();
  await expect(closes).toHaveAttribute('aria-invalid', 'true');
  await expect(closes).toHaveAccessibleDescription(/Feil: .*25:00/);
  await closes.fill('3');
  await closes.press('Tab');
  await expect(closes).not.toHaveAttribute('aria-invalid', 'true', { timeout: 30_000 });
  const told = page.locator('service-directory-editor p.visually-hidden[role=status]');
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(told).toHaveText('Angret.');
});
