/** `npm create service-directory`: the command itself. What it does lies in run.ts. */
import { readFileSync } from 'node:fs';
import { readKit, TEMPLATES } from './kit.ts';
import { run } from './run.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const now = new Date();
const twoDigits = (number: number) => String(number).padStart(2, '0');

process.exitCode = await run(
  process.argv.slice(2),
  {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    systemLocale: locale,
    timeZone,
    today: `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`,
  },
  readKit(),
  TEMPLATES,
  version,
);
