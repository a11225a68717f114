import { isData, recordsAt, type Data } from '../../data.ts';
import { withPlainDigits } from '../../facts/digits.ts';
import { defineRule, hearing } from '../../rule.ts';

const FIELDS = ['summary', 'description', 'capacity'] as const;

/** A whole number of Norway in the groups people write or digit by digit, or any with its country code. */
const PHONE =
  /(?<![\d.,+/-])(?:\+\d{1,3}[ \u00A0]?(?:\d[ \u00A0-]?){5,12}\d|(?<!\d[ \u00A0])[2-9](?:[ \u00A0]\d){7}(?![ \u00A0]\d)|(?:[2-9]\d(?:[ \u00A0]\d{2}){3}|[2-9]\d{2}[ \u00A0]\d{2}[ \u00A0]\d{3}|[2-9]\d{7}))(?![\d.,/-]?\d)/g;
const DIGIT = /\d|[\u0660-\u0669\u06F0-\u06F9]/;
/** A number has eight digits at the end that tell it, with or without its country. */
const TELLING = 8;

/** Notes a phone number in the words of a service that is none of its contacts. */
export const textPhoneInText = defineRule({
  code: 'text/phone-in-text',
  severity: 'info',
  source: 'Data model: contacts',
  why: 'Nobody can tap it, and when the number changes it is forgotten here. If it is the number of another service, she cannot see whose.',
  on: 'service',
  fieldByField: ['contacts'],
  hears: hearing((text) => DIGIT.test(text)),
  ok: { description: { nb: 'Ring 22 99 00 00.', en: 'Call 22 99 00 00.' } },
  notOk: { description: { nb: 'Ring 22 99 00 09.', en: 'Call 22 99 00 09.' } },
  check(service, report, { head }) {
    let known: ReadonlySet<string> | undefined;
    for (const field of FIELDS) {
      const text = service[field];
      const languages = isData(text) ? Object.keys(text) : [''];
      for (const language of languages) {
        const words = isData(text) ? text[language] : text;
        if (typeof words !== 'string' || !DIGIT.test(words)) continue;
        const numbers = withPlainDigits(words.slice(0, 5000)).match(PHONE);
        if (numbers === null) continue;
        known ??= knownNumbers(service, head);
        const other = numbers.map(tellingDigits).find((digits) => known?.has(digits) === false);
        if (other !== undefined)
          report({ path: language === '' ? [field] : [field, language], params: { field } });
      }
    }
  },
});

const tellingDigits = (number: string) => number.replace(/\D/g, '').slice(-TELLING);

/** The numbers of the service, and those that the directory shows on every page. */
function knownNumbers(service: Data, head: Data): Set<string> {
  const groups = [service, ...recordsAt(head, 'emergencyContacts').map(([, group]) => group)];
  const values = groups.flatMap((group) =>
    recordsAt(group, 'contacts').flatMap(([, contact]) => [contact['value'], contact['printed']]),
  );
  return new Set(values.filter((value) => typeof value === 'string').map(tellingDigits));
}
