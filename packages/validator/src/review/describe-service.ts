import type { Service, Text } from '@service-directory/schema';
import { describeAudience } from './describe-audience.ts';
import { describeConditions } from './describe-conditions.ts';
import { describeContact, isNumberUnknown } from './describe-contact.ts';
import {
  describeArea,
  describeCanAskFor,
  describeGaps,
  describeLanguages,
  describeNeeds,
  describeWaysOn,
} from './describe-context.ts';
import { describeHours } from './describe-hours.ts';
import { describeCapacity, describeNotOffered } from './describe-limits.ts';
import { describeNotice } from './describe-notice.ts';
import { describePartners } from './describe-organization.ts';
import { describePlace } from './describe-place.ts';
import { describeSources } from './describe-sources.ts';
import { factOf, factsWithLines, type Fact } from './fact.ts';
import { tellingOf, type DescribeContext, type Telling } from './telling.ts';
import { writeDate } from './words/index.ts';

/** What readers are told of a service, as far as it may stand in a mail. */
export interface DescribedService {
  name: string;
  lastChecked: string;
  facts: Fact[];
  questions: string[];
  /** Does it tell of any condition, and is any of them called old? */
  hasPromises: boolean;
  hasOld: boolean;
}

/** Is it open at all, when it is not as usual? */
function describeStatus({ service: { status }, language: { words, labels } }: Telling): Fact {
  const isUsual = status === undefined || status === 'active';
  return factOf(words.status, [isUsual ? undefined : labels.serviceStatus[status].label]);
}

/** Do only its places or lines have hours? To say that none are given would contradict them. */
const hasHoursElsewhere = ({ locations = [], contacts = [] }: Service): boolean =>
  [...locations, ...contacts, ...locations.flatMap(({ stops = [] }) => stops)].some(
    ({ openingHours }) => openingHours !== undefined,
  );

function describeOwnHours(telling: Telling): Fact {
  const { service, language } = telling;
  const { words } = language;
  const own = describeHours(service.openingHours, telling);
  if (own.length > 0 || hasHoursElsewhere(service)) return factOf(words.hours, own);
  return factOf(words.hours, [words.noHours]);
}

/**
 * All that readers are told of a service today, and what we have to ask. Secret places and notes of the editors are never in
 * it; what else is not, and why, is listed in its test.
 */
export function describeService(
  service: Service,
  context: DescribeContext,
  providerId: string,
): DescribedService {
  const telling = tellingOf(service, context);
  const { language, tell } = telling;
  const { words } = language;
  const conditions = describeConditions(telling);
  const { lastVerifiedOn } = service.verification;
  const texts = (label: string, ...all: (Text | undefined)[]) => factOf(label, all.map(tell));
  const facts: Fact[] = [
    describeNotice(telling),
    describeStatus(telling),
    texts(words.alsoCalled, service.alternateName),
    texts(words.what, service.summary, service.description),
    describeNeeds(telling),
    describeAudience(telling),
    describeArea(telling),
    describeOwnHours(telling),
    factOf(
      words.place,
      (service.locations ?? []).map((one) => describePlace(one, telling)),
    ),
    factOf(
      words.contact,
      (service.contacts ?? []).map((one) => describeContact(one, telling)),
    ),
    describeLanguages(telling),
    describeCanAskFor(telling),
    factOf(words.entry, conditions.entry),
    describeCapacity(telling),
    factOf(words.promises, conditions.known),
    describeNotOffered(telling),
    describePartners(telling, providerId),
    describeWaysOn(telling),
    describeSources(telling),
    describeGaps(telling),
  ];
  return {
    name: tell(service.name) ?? service.id,
    lastChecked: words.lastChecked(
      lastVerifiedOn === undefined ? undefined : writeDate(lastVerifiedOn, language),
    ),
    facts: factsWithLines(facts),
    questions: [
      ...conditions.questions,
      ...((service.contacts ?? []).some(isNumberUnknown) ? [words.asksNumber] : []),
    ],
    hasPromises: conditions.known.length > 0,
    hasOld: conditions.hasOld,
  };
}
