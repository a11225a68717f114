import type { Need } from '../needs.ts';
import type { Mapping, MappingEntry, Relation } from './mapping.ts';

/** A term of the branch of services; `path` begins below its top. */
const service = (id: string, relation: Relation, path: string): Mapping => ({
  term: `Human Services > ${path}`,
  id,
  relation,
});
const terms = (...mappings: [Mapping, ...Mapping[]]): MappingEntry => ({ mappings });
const none = (note: string): MappingEntry => ({ mappings: [], note });

const PREVENT_AND_TREAT = service('1219', 'broader', 'Health > Medical Care > Prevent & Treat');

/** What Open Eligibility has for each need; for the source and its licence see open-eligibility.ts. */
export const NEED_TERMS: Readonly<Record<Need, MappingEntry>> = {
  'sexual-health-testing': terms(
    service('1212', 'broader', 'Health > Medical Care > Checkup & Test > Disease Screening'),
  ),
  'sexual-health-treatment': terms(
    PREVENT_AND_TREAT,
    service('1221', 'narrower', 'Health > Medical Care > Prevent & Treat > HIV Treatment'),
  ),
  'hiv-prep-pep': terms(PREVENT_AND_TREAT),
  contraception: terms(
    service('1209', 'exact', 'Health > Medical Care > Birth Control'),
    service('1193', 'related', 'Health > Health Education > Family Planning'),
  ),
  pregnancy: terms(
    service('1217', 'narrower', 'Health > Medical Care > Maternity Care'),
    service('1215', 'narrower', 'Health > Medical Care > Checkup & Test > Pregnancy Tests'),
  ),
  abortion: none('It has no term for ending a pregnancy, and those for pregnancy would mislead.'),
  vaccination: terms(service('1227', 'exact', 'Health > Medical Care > Prevent & Treat > Vaccinations')),
  // Version 2.0 gives the id 1206 twice, to Medical Care and to Primary Care; as in HL7's value set it is the latter.
  'general-health': terms(service('1206', 'exact', 'Health > Medical Care > Primary Care')),
  dental: terms(service('1184', 'exact', 'Health > Dental Care')),
  'wound-care': terms(PREVENT_AND_TREAT),
  'mental-health': terms(
    service('1220', 'narrower', 'Health > Medical Care > Prevent & Treat > Counseling'),
    service('1214', 'narrower', 'Health > Medical Care > Checkup & Test > Mental Health Evaluation'),
  ),

  'condoms-lubricant': terms(service('1209', 'related', 'Health > Medical Care > Birth Control')),
  'clean-equipment': terms(service('1169', 'broader', 'Goods > Medical Supplies')),
  naloxone: none('Addiction & Recovery is about stopping, not about living through an overdose.'),
  'drug-checking': none('It has no term for harm reduction.'),
  'supervised-consumption': none('It has no term for harm reduction.'),
  'substance-use-treatment': terms(service('1178', 'exact', 'Health > Addiction & Recovery')),

  emergency: terms(
    service('1123', 'related', 'Emergency > Immediate Safety'),
    service('1126', 'narrower', 'Emergency > Psychiatric Emergency Services'),
  ),
  // Narrower, since our help is also for those who stay.
  'violence-support': terms(
    service('1124', 'narrower', 'Emergency > Immediate Safety > Help Escape Violence'),
  ),
  'sexual-assault-care': terms(
    PREVENT_AND_TREAT,
    service('1124', 'related', 'Emergency > Immediate Safety > Help Escape Violence'),
  ),
  'crisis-shelter': terms(service('1125', 'broader', 'Emergency > Immediate Safety > Safe Housing')),
  'trafficking-support': terms(service('1123', 'broader', 'Emergency > Immediate Safety')),

  'legal-advice': terms(service('1375', 'exact', 'Legal > Advocacy & Legal Aid')),
  'immigration-advice': terms(
    service('1381', 'exact', 'Legal > Advocacy & Legal Aid > Citizenship & Immigration'),
  ),
  'asylum-advice': terms(
    service('1381', 'broader', 'Legal > Advocacy & Legal Aid > Citizenship & Immigration'),
  ),
  'labour-rights': terms(
    service('1374', 'exact', 'Work > Workplace Rights'),
    service('1386', 'exact', 'Legal > Advocacy & Legal Aid > Workplace Rights'),
  ),
  'help-to-report': terms(service('1375', 'broader', 'Legal > Advocacy & Legal Aid')),
  'rights-information': terms(
    service('1382', 'related', 'Legal > Advocacy & Legal Aid > Discrimination & Civil Rights'),
    service('1385', 'narrower', 'Legal > Advocacy & Legal Aid > Understand Government Programs'),
  ),

  'emergency-overnight-stay': terms(
    service('1135', 'exact', 'Housing > Emergency Shelter'),
    service('1121', 'exact', 'Emergency > Emergency Shelter'),
  ),
  'safe-accommodation': terms(service('1151', 'exact', 'Housing > Residential Housing > Safe Housing')),
  'day-centre': none('Daytime Care is care of children and of the old, with a place for each.'),

  food: terms(
    service('1131', 'narrower', 'Food > Free Meals'),
    service('1130', 'narrower', 'Food > Food Pantry'),
    service('1128', 'narrower', 'Food > Emergency Food'),
  ),
  clothing: terms(service('1158', 'exact', 'Goods > Clothing')),
  'shower-laundry': terms(service('1218', 'broader', 'Health > Medical Care > Personal Hygiene')),
  'money-advice': terms(
    service('1262', 'related', 'Money > Financial Education'),
    service('1263', 'narrower', 'Money > Financial Education > Credit Counseling'),
    service('1260', 'narrower', 'Money > Government Benefits > Understand Government Programs'),
  ),
  'phone-internet': none('Technology > Phone Services and > Internet of version 1.05 are gone in 2.0.'),

  counselling: terms(service('1304', 'exact', 'Care > Support Network > Counseling')),
  'peer-support': terms(service('1310', 'exact', 'Care > Support Network > Peer Support')),
  'social-work': terms(
    service('1292', 'related', 'Care > Navigating the System'),
    service('1293', 'narrower', 'Care > Navigating the System > Help Fill out Forms'),
    service('1309', 'broader', 'Care > Support Network > One-on-One Support'),
  ),
  outreach: none('It sorts by what is given, not by where people are met; Home Visiting needs a home.'),
  'meeting-place': terms(service('1303', 'broader', 'Care > Support Network')),
  'crisis-line': terms(service('1305', 'broader', 'Care > Support Network > Help Hotlines')),
  interpreting: terms(service('1390', 'broader', 'Legal > Translation & Interpretation')),

  // Ours is the language of the country, whichever it is.
  'language-course': terms(
    service('1331', 'related', 'Education > More Education > Foreign Languages'),
    service('1326', 'related', 'Education > More Education > English as a Second Language (ESL)'),
  ),
  'job-advice': terms(service('1357', 'exact', 'Work > Help Find Work')),
  education: terms(
    service('1109', 'broader', 'Education'),
    service('1317', 'narrower', 'Education > Help Find School'),
  ),
  courses: terms(service('1349', 'exact', 'Education > Skills & Training')),

  'assisted-return': none('Transit is bus passes and rides within a town.'),
  'family-tracing': terms(service('1122', 'broader', 'Emergency > Help Find Missing Persons')),
};
