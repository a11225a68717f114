import { withoutIdentityNumbers } from './facts/identity-number.ts';
import type { Finding, Params, Path, RawFinding } from './finding.ts';
import { toJsonPointer } from './json-pointer.ts';
import { rememberedSentences, type SentenceTables } from './locales/index.ts';
import { sentencesAtPlace } from './locales/sentences-at-place.ts';
import type { Place, RuleSettings, ValidateOptions } from './validate.ts';

/** What is said of a number that should be a text shows the number as it was written: its zeros are part of the text. */
const asWritten = ({ code, params }: RawFinding, written: string): Params =>
  code === 'schema/wrong-type' && (params['foundType'] === 'number' || params['foundType'] === 'no-number')
    ? { ...params, found: written }
    : params;

/** No report repeats the identity number of a person, whichever rule quotes the words in which it stands. */
const withoutNumbers = (params: Params): Params =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, quiet(value)]));

function quiet(value: Params[string]): Params[string] {
  if (typeof value === 'string') return withoutIdentityNumbers(value);
  return Array.isArray(value) ? value.map(withoutIdentityNumbers) : value;
}

/** One cell may give several values, such as the id and the name of an organisation: what is said of it is said once. */
function isSaidAgain({ code, file, sheet = '', cell, message }: Finding, said: Set<string>): boolean {
  if (cell === undefined) return false;
  const key = [code, file, sheet, cell, message].join('\n');
  const isKnown = said.has(key);
  said.add(key);
  return isKnown;
}

/** Gives findings their severity, their place and their words. */
export function toFindings(
  raw: readonly RawFinding[],
  settings: RuleSettings,
  options: Pick<ValidateOptions, 'file' | 'locate' | 'lang' | 'isTold' | 'headingsOf'> & {
    sentences?: SentenceTables;
  },
): Finding[] {
  const wordsOf = sentencesAtPlace(options.lang ?? 'en', options.sentences);
  const remembered = rememberedSentences(options.lang ?? 'en');
  const locate =
    options.locate ??
    ((path: Path): Place => ({ file: options.file ?? '', path: toJsonPointer(path), line: 0, column: 0 }));
  const said = new Set<string>();
  return raw.flatMap((finding) => {
    const severity = settings[finding.code] ?? finding.severity;
    if (severity === 'off' || options.isTold?.(finding.code, finding.path) === true) return [];
    const { file, path, line, column, sheet, cell, heading, written } = locate(finding.path);
    const params = written === undefined ? finding.params : asWritten(finding, written);
    const { message, help } =
      finding.isRemembered === true && cell === undefined
        ? remembered(finding.code, params)
        : wordsOf({ ...finding, params, path, sheet, cell, heading }, options.headingsOf);
    const { code, recordId, related } = finding;
    const found: Finding = {
      code,
      severity,
      file,
      path,
      line,
      column,
      ...(sheet === undefined ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
      ...(heading === undefined ? {} : { heading }),
      // Made from a name, or written as one.
      recordId: withoutIdentityNumbers(recordId),
      params: withoutNumbers(params),
      message: withoutIdentityNumbers(message),
      help: withoutIdentityNumbers(help),
      ...(related.length > 0 ? { related: related.map(locate) } : {}),
    };
    return isSaidAgain(found, said) ? [] : [found];
  });
}
