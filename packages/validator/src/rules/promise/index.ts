import type { Rule } from '../../rule.ts';
import { conditionAbsolutePromise } from './absolute-promise.ts';
import { conditionAbsoluteWords } from './absolute-words.ts';
import { conditionAnonymityContradicted } from './anonymity-contradicted.ts';
import { conditionAppointmentContradicted } from './appointment-contradicted.ts';
import { conditionCheckedBeforePublished } from './checked-before-published.ts';
import { conditionCodesDisagree } from './codes-disagree.ts';
import { conditionCostContradicted } from './cost-contradicted.ts';
import { conditionIdentificationContradicted } from './identification-contradicted.ts';
import { conditionImmigrationContradicted } from './immigration-contradicted.ts';
import { conditionNoSource } from './no-source.ts';
import { serviceNothingAsked } from './nothing-asked.ts';
import { conditionOldEvidence } from './old-evidence.ts';
import { conditionOnlyInWords } from './only-in-words.ts';
import { conditionPersonalNumberContradicted } from './personal-number-contradicted.ts';
import { conditionPoliceContradicted } from './police-contradicted.ts';
import { conditionRecordsContradicted } from './records-contradicted.ts';
import { conditionReferralContradicted } from './referral-contradicted.ts';
import { conditionReportedAsStated } from './reported-as-stated.ts';
import { conditionResidenceContradicted } from './residence-contradicted.ts';
import { conditionResidenceRequired } from './residence-required.ts';
import { conditionRuleAsOwnWord } from './rule-as-own-word.ts';
import { conditionRuleWithoutLaw } from './rule-without-law.ts';
import { sourceEmptyField } from './source-empty-field.ts';
import { sourceReadBeforePublished } from './source-read-before-published.ts';
import { sourceSamePage } from './source-same-page.ts';
import { sourceUnknownPath } from './source-unknown-path.ts';

/** The rules of this family, in the order of the catalogue. */
export const promiseRules = [
  conditionResidenceRequired,
  conditionResidenceContradicted,
  conditionIdentificationContradicted,
  conditionPersonalNumberContradicted,
  conditionAnonymityContradicted,
  conditionCostContradicted,
  conditionReferralContradicted,
  conditionAppointmentContradicted,
  conditionPoliceContradicted,
  conditionImmigrationContradicted,
  conditionRecordsContradicted,
  conditionCodesDisagree,
  conditionOnlyInWords,
  conditionAbsoluteWords,
  conditionAbsolutePromise,
  conditionNoSource,
  conditionOldEvidence,
  conditionRuleAsOwnWord,
  conditionReportedAsStated,
  conditionRuleWithoutLaw,
  conditionCheckedBeforePublished,
  serviceNothingAsked,
  sourceUnknownPath,
  sourceEmptyField,
  sourceReadBeforePublished,
  sourceSamePage,
] as const satisfies readonly Rule[];
