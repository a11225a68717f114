/**
 * What WordPress calls its own buttons and pages. The pictures are taken by pressing the English ones, so those are right for
 * the WordPress that they are taken in; the Norwegian are those of its translation as we know it, which cannot be fetched
 * everywhere and was not tried.
 */
export const WORDPRESS_NAMES = {
  plugins: { en: 'Plugins', nb: 'Utvidelser' },
  addPlugin: { en: 'Add Plugin', nb: 'Legg til utvidelse' },
  uploadPlugin: { en: 'Upload Plugin', nb: 'Last opp utvidelse' },
  installNow: { en: 'Install Now', nb: 'Installer nå' },
  activatePlugin: { en: 'Activate Plugin', nb: 'Aktiver utvidelse' },
  pages: { en: 'Pages', nb: 'Sider' },
  addPage: { en: 'Add Page', nb: 'Legg til side' },
  publish: { en: 'Publish', nb: 'Publiser' },
  viewPage: { en: 'View Page', nb: 'Vis side' },
};
