import type { Rule } from '../../rule.ts';
import { locationConfidentialDetails } from './confidential-details.ts';
import { locationConfidentialExtension } from './confidential-extension.ts';
import { locationConfidentialLandmark } from './confidential-landmark.ts';
import { locationConfidentialStreet } from './confidential-street.ts';
import { locationConfidentialWords } from './confidential-words.ts';
import { linkCredentials } from './credentials.ts';
import { locationFlagNotCode } from './flag-not-code.ts';
import { linkFormElsewhere } from './form-elsewhere.ts';
import { linkGroupInvite } from './group-invite.ts';
import { serviceKeptElevenDigits } from './kept-eleven-digits.ts';
import { serviceKeptPersonalNumber } from './kept-personal-number.ts';
import { locationLikelyTwin } from './likely-twin.ts';
import { linkLocalAddress } from './local-address.ts';
import { linkLookalikeHost } from './lookalike-host.ts';
import { linkNumberHost } from './number-host.ts';
import { contactNotPublic } from './not-public-contact.ts';
import { locationOnRequestPoint } from './on-request-point.ts';
import { locationOnRequestWords } from './on-request-words.ts';
import { locationOpenTwin } from './open-twin.ts';
import { contactPersonalLine } from './personal-line.ts';
import { contactPersonalMail } from './personal-mail.ts';
import { textPersonalName } from './personal-name.ts';
import { locationSaidSecret } from './said-secret.ts';
import { locationSecretElsewhere } from './secret-elsewhere.ts';
import { locationSecretExtension } from './secret-extension.ts';
import { locationSecretInNotes } from './secret-in-notes.ts';
import { locationSecretNamed } from './secret-named.ts';
import { locationSecretNeighbor } from './secret-neighbor.ts';
import { locationSecretPoint } from './secret-point.ts';
import { locationSecretTwin } from './secret-twin.ts';
import { linkSessionKey } from './session-key.ts';
import { linkSharedDocument } from './shared-document.ts';
import { linkShortener } from './shortener.ts';
import { locationTooFine } from './too-fine.ts';
import { linkTrackedRedirect } from './tracked-redirect.ts';
import { linkTrackingParameter } from './tracking-parameter.ts';
import { serviceUnknownFlag } from './unknown-flag.ts';
import { linkUnsafeScheme } from './unsafe-scheme.ts';
import { verificationVerifiedByPerson } from './verified-by-person.ts';

/** The rules of this family, in the order of the catalogue. */
export const safetyRules = [
  locationConfidentialDetails,
  locationConfidentialExtension,
  locationConfidentialLandmark,
  locationConfidentialStreet,
  locationConfidentialWords,
  linkCredentials,
  locationFlagNotCode,
  linkFormElsewhere,
  linkGroupInvite,
  serviceKeptElevenDigits,
  serviceKeptPersonalNumber,
  locationLikelyTwin,
  linkLocalAddress,
  linkLookalikeHost,
  linkNumberHost,
  contactNotPublic,
  locationOnRequestPoint,
  locationOnRequestWords,
  locationOpenTwin,
  contactPersonalLine,
  contactPersonalMail,
  textPersonalName,
  locationSaidSecret,
  locationSecretElsewhere,
  locationSecretExtension,
  locationSecretInNotes,
  locationSecretNamed,
  locationSecretNeighbor,
  locationSecretPoint,
  locationSecretTwin,
  linkSessionKey,
  linkSharedDocument,
  linkShortener,
  locationTooFine,
  linkTrackedRedirect,
  linkTrackingParameter,
  serviceUnknownFlag,
  linkUnsafeScheme,
  verificationVerifiedByPerson,
] as const satisfies readonly Rule[];
