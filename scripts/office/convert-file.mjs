/** Lets LibreOffice open a file and save it in another format, without a window and apart from the person's own settings. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../lib/run.mjs';

/** Numbers and dates as in Norway, where the people who keep these lists sit. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item>
</oor:items>
`;

/** What each format is called when it needs more than its ending: CSV with semicolons in UTF-8, quoted where need be. */
const FILTERS = { csv: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false' };

/** CSV as a Norwegian opens it: semicolons, UTF-8, and every number, date and formula taken for what it looks like. */
const CSV_IN = '--infilter=CSV:59,34,76,1,,1044,false,true';

/** A folder with settings of its own for LibreOffice, made below another. */
function makeProfile(folder) {
  const user = join(folder, 'user');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'registrymodifications.xcu'), SETTINGS);
  return folder;
}

/**
 * Opens a file and saves it in another format.
 * @param {string} office path of LibreOffice
 * @param {string} file
 * @param {'xlsx' | 'ods' | 'csv'} format
 * @param {string} folder for the new file and, beside it, the settings; made when it is not there
 * @returns {Promise<string>} path of the new file; rejects with what LibreOffice said when it made none
 */
export async function convertFile(office, file, format, folder) {
  mkdirSync(folder, { recursive: true });
  const profile = makeProfile(join(folder, 'profile'));
  const { ok, output } = await run(
    office,
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...(extname(file) === '.csv' ? [CSV_IN] : []),
      '--convert-to',
      FILTERS[format] ?? format,
      '--outdir',
      folder,
      file,
    ],
    { quiet: true },
  );
  if (!ok) throw new Error(`LibreOffice could not convert ${file} to ${format}:\n${output}`);
  return join(folder, `${basename(file, extname(file))}.${format}`);
}
