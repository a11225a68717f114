import type { AudienceGroup } from '../audience.ts';
import type { Mapping, MappingEntry, Relation } from './mapping.ts';

/** A term of the branch of situations; `path` begins below its top. */
const situation = (id: string, relation: Relation, path: string): Mapping => ({
  term: `Human Situations > ${path}`,
  id,
  relation,
});
const terms = (...mappings: [Mapping, ...Mapping[]]): MappingEntry => ({ mappings });
const none = (note: string): MappingEntry => ({ mappings: [], note });

/** What Open Eligibility has for each group of people; for the source and its licence see open-eligibility.ts. */
export const AUDIENCE_TERMS: Readonly<Record<AudienceGroup, MappingEntry>> = {
  'people-who-sell-sex': none('It has no term, and In Danger or Low-Income would be a guess about a person.'),
  migrants: terms(situation('20012', 'exact', 'Citizenship > Immigrants')),
  undocumented: terms(situation('20014', 'exact', 'Citizenship > Undocumented')),
  'eu-citizens': terms(situation('20012', 'broader', 'Citizenship > Immigrants')),
  // Who seeks protection is not yet a refugee in law, and may never be called one.
  'asylum-seekers': terms(situation('20013', 'related', 'Citizenship > Refugees')),
  'trafficked-people': terms(situation('20084', 'exact', 'Survivors > Human Trafficking Survivors')),
  women: terms(situation('20036', 'exact', 'Gender > Women')),
  men: terms(situation('20037', 'exact', 'Gender > Men')),
  'trans-people': terms(situation('20038', 'exact', 'Gender > Transgender')),
  lgbtiq: terms(situation('20078', 'exact', 'Sexuality > LGBTQ')),
  // What a man does is not what he calls himself.
  'men-who-have-sex-with-men': terms(situation('20078', 'related', 'Sexuality > LGBTQ')),
  // Not everybody who uses drugs depends on them.
  'people-who-use-drugs': terms(situation('20050', 'narrower', 'Health > Substance Dependency')),
  homeless: terms(situation('20058', 'exact', 'Housing > Homeless')),
  'young-people': terms(situation('20004', 'narrower', 'Age Group > Teens')),
  families: terms(situation('20054', 'exact', 'Household > Families')),
  roma: none('Race/Ethnicity names African American, Asian and Latino people only.'),
  workers: terms(situation('20032', 'narrower', 'Employment > Employed')),
  'people-with-hiv': terms(situation('20048', 'broader', 'Health > Infectious Disease')),
  'victims-of-violence': terms(
    situation('20083', 'narrower', 'Survivors > Domestic Violence Survivors'),
    situation('20086', 'narrower', 'Survivors > Sexual Assault Survivors'),
    situation('20081', 'related', 'Survivors > Abuse or Neglect Survivors'),
  ),
  relatives: terms(situation('20073', 'related', 'Role > Caregivers')),
};
