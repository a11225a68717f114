import { fieldOf, isData, textAt, type Data } from '../../data.ts';
import type { Path } from '../../finding.ts';
import { textsBelow } from '../../walk.ts';
import { defineRule } from '../../rule.ts';

/** Codes that people write for a status that is asked for. */
const REQUIRED_CODES =
  /^(?:required|requires?|needed|mandatory|only-residents|residents-only|legal-residence|påkrevd|kreves|krav|ja|yes)$/i;

/** A demand for lawful residence in words. A sentence that denies it, or speaks of a part of the offer, is none. */
const REQUIRED_WORDS: readonly RegExp[] = [
  /(?:må|skal) ha (?:en )?(?:gyldig|lovlig|fast)[^.!?]{0,30}opphold/iu,
  /(?:må|skal) ha oppholdstillatelse/iu,
  /(?:krever|forutsetter) (?:at du har )?(?:(?:gyldig|lovlig|fast) )?opphold(?:stillatelse)?/iu,
  /(?:kun|bare) for (?:personer|deg|de|folk|dem)?\s?(?:som har|med) (?:gyldig|lovlig|fast) opphold/iu,
  /oppholdstillatelse (?:kreves|er påkrevd|er et krav)/iu,
  /(?:kun|bare) for (?:norske statsborgere|personer med norsk (?:statsborgerskap|personnummer))/iu,
  /must have (?:a )?(?:valid |legal |lawful |permanent )?(?:residence|right to (?:stay|reside))/iu,
  /(?:valid|legal|lawful) residence (?:permit |status )?(?:is )?(?:required|needed|mandatory)/iu,
  /residence permit (?:is )?(?:required|needed|mandatory)/iu,
  /requires? (?:a )?(?:valid |legal |lawful )?residence (?:permit|status)/iu,
  /only for (?:people|persons|those) (?:who have|with) (?:a )?(?:valid |legal |lawful )?residence/iu,
];
/** What turns such a sentence around. */
const DENIED =
  /\b(?:ikke|ingen|uten|uavhengig|aldri|not|no|never|without|regardless|nor|whether|enten|selv om)\b/iu;

/** Texts of a service that speak of the service as a whole. */
const WHOLE_FIELDS: ReadonlySet<string> = new Set(['name', 'alternateName', 'summary', 'description']);

const saysRequired = (text: string): boolean =>
  text
    .slice(0, 20_000)
    .split(/[.!?;\n]+/)
    .some((sentence) => !DENIED.test(sentence) && REQUIRED_WORDS.some((pattern) => pattern.test(sentence)));

/** Flags a service that asks for the right to stay in the country: such a service does not belong in the directory. */
export const conditionResidenceRequired = defineRule({
  code: 'condition/residence-required',
  severity: 'error',
  source: 'Design, section 4: there is no `required`',
  why: 'The directory promises services that help whoever comes. One that asks for residence turns people away, or worse, finds out that they have none.',
  replaces: ['schema/unknown-code', 'schema/bare-condition'],
  on: 'service',
  ok: {
    description: { nb: 'Du trenger ikke oppholdstillatelse.', en: 'You do not need a residence permit.' },
  },
  notOk: { access: { residenceStatus: { value: 'required', basis: 'stated', sourceIds: ['nettsiden'] } } },
  check(service, report, { languages }) {
    const access = fieldOf(service, 'access');
    const condition = fieldOf(access, 'residenceStatus');
    const value = typeof condition === 'string' ? condition : textAt(condition, 'value');
    if (value !== undefined && REQUIRED_CODES.test(value.trim())) {
      const path = ['access', 'residenceStatus', ...(typeof condition === 'string' ? [] : ['value'])];
      report({ path, params: { where: 'value', value } });
      return;
    }
    // Then a part of the offer may ask for it, and the texts rightly say which.
    if (value === 'some-services-only') return;
    const search = (record: Data, before: Path) => {
      for (const { record: text, path } of textsBelow(record, languages[0] ?? '')) {
        for (const [language, words] of text.byLanguage) {
          if (saysRequired(words)) {
            report({
              path: [...before, ...path, ...(text.isMap ? [language] : [])],
              params: { where: 'text', field: text.field },
            });
          }
        }
      }
    };
    const own = Object.entries(service).filter(([key]) => WHOLE_FIELDS.has(key));
    search(Object.fromEntries(own), []);
    const eligibility = fieldOf(access, 'eligibility');
    if (eligibility !== undefined) search({ eligibility }, ['access']);
    const note = isData(condition) ? fieldOf(condition, 'note') : undefined;
    // Beside `unconfirmed` a note is where the doubt is written down.
    if (note !== undefined && value !== 'unconfirmed') search({ note }, ['access', 'residenceStatus']);
  },
});
