import { hostOf, isHost, pathOf, webAddressesIn } from '../../facts/links.ts';
import { defineRule } from '../../rule.ts';

/** Hosts of forms that anyone can make, whose owner keeps what is written. */
const FORM_HOSTS = [
  'forms.gle',
  'forms.office.com',
  'forms.microsoft.com',
  'typeform.com',
  'surveymonkey.com',
  'jotform.com',
  'formstack.com',
  'wufoo.com',
  'tally.so',
  'cognitoforms.com',
  'docs.google.com',
];
/** Where the forms are on a host that holds much else. */
const GOOGLE_FORMS = /^\/forms\//;

const isForm = (address: string): boolean => {
  const host = hostOf(address);
  if (!isHost(host, FORM_HOSTS)) return false;
  return host !== 'docs.google.com' || GOOGLE_FORMS.test(pathOf(address));
};

/** Notes a link to a form of a third party. */
export const linkFormElsewhere = defineRule({
  code: 'link/form-elsewhere',
  severity: 'info',
  source: 'Safety guide, section 2: nothing is collected',
  why: 'What she writes there is kept by a company in another country, perhaps beside her account, and not only by those who help her.',
  on: 'string',
  within: 'links',
  mayHold:
    /\/\/(?:forms\.|docs\.google\.com\/forms|[a-z0-9.-]*(?:typeform|surveymonkey|jotform|formstack|wufoo|cognitoforms)\.|tally\.so)/i,
  ok: 'https://example.org/kontaktskjema',
  notOk: 'https://forms.office.com/r/AbCdEf',
  check({ value, field }, report) {
    const address = webAddressesIn(value).find(isForm);
    if (address !== undefined) report({ params: { field, host: hostOf(address) } });
  },
});
