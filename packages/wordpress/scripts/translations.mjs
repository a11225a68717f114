/** Makes what WordPress reads of the files of translators: PHP for PHP, JSON for scripts. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPo } from './po.mjs';
import { keyOf, textsOf } from './texts.mjs';
import { toPhp } from './to-php.mjs';

const DOMAIN = 'service-directory';
const PLURALS = 'nplurals=2; plural=(n != 1);';
/** Handle of a script in PHP, and the sources whose words it needs. */
const SCRIPTS = {
  'service-directory-admin': /^src\/admin\//,
  'service-directory-editor': /^blocks\//,
};

/** @param {string} from folder with `.po` files @param {string} to folder in the plugin */
export function writeTranslations(from, to) {
  mkdirSync(to, { recursive: true });
  const texts = textsOf('.');
  cpSync(join(from, `${DOMAIN}.pot`), join(to, `${DOMAIN}.pot`));
  for (const file of readdirSync(from).filter((name) => name.endsWith('.po'))) {
    const [, locale] = /-(\w+)\.po$/.exec(file);
    const known = readPo(readFileSync(join(from, file), 'utf8'));
    const translated = texts.filter((text) => known.get(keyOf(text))?.length > 0);
    const messages = Object.fromEntries(
      translated.map((text) => [keyOf(text), known.get(keyOf(text)).join('\0')]),
    );
    cpSync(join(from, file), join(to, file));
    writeFileSync(
      join(to, `${DOMAIN}-${locale}.l10n.php`),
      toPhp({ domain: DOMAIN, 'plural-forms': PLURALS, language: locale, messages }),
    );
    for (const [handle, sources] of Object.entries(SCRIPTS)) {
      const own = translated.filter(({ files }) => files.some((name) => sources.test(name)));
      const words = Object.fromEntries(own.map((text) => [keyOf(text), known.get(keyOf(text))]));
      const head = { domain: 'messages', lang: locale, 'plural-forms': PLURALS };
      const data = { domain: 'messages', locale_data: { messages: { '': head, ...words } } };
      writeFileSync(join(to, `${DOMAIN}-${locale}-${handle}.json`), `${JSON.stringify(data)}\n`);
    }
  }
}
