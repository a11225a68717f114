import type { Finding } from '@service-directory/validator';
import type { AllWords } from '../locales/load-words.ts';
import type { Path } from '../model/data.ts';
import { inFormWords } from './field-names.ts';

/** How the schema begins what it says of a number to call, which may be a short one. */
const NUMBER = 'a phone is ';

/** A finding as the form says it: fields by their labels, and what is done there with a button. */
export function findingInForm(finding: Finding, path: Path, all: AllWords): Finding {
  const { code, params } = finding;
  const { expected } = params;
  if (code === 'schema/wrong-format' && typeof expected === 'string' && expected.startsWith(NUMBER)) {
    const { words } = all;
    return { ...finding, message: words.noNumber, help: words.noNumberHelp(words.asShortNumber) };
  }
  return {
    ...finding,
    message: inFormWords(finding.message, path, all),
    help: inFormWords(finding.help, path, all),
  };
}
