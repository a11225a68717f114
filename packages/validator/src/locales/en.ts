import type { Params } from '../finding.ts';
import type { Sentences } from './types.ts';

const listOf = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];
const joined = (value: Params[string], word = 'and'): string => {
  const items = listOf(value);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
};
/** “Did you mean …?” when there is something near. */
const meant = ({ suggestion }: Params, otherwise = '') =>
  suggestion === undefined ? otherwise : `Did you mean “${String(suggestion)}”?`;
const sentence = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  text: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  'true-or-false': 'true or false',
  array: 'a list',
  list: 'a list',
  object: 'a group of fields',
  record: 'a text for each language',
  nothing: 'nothing',
  other: 'something else',
};
const typeOf = (value: unknown) => TYPES[String(value)] ?? String(value);
const TRACES: Readonly<Record<string, string>> = {
  street: 'a street address',
  'postal-code': 'a postal code',
  coordinates: 'coordinates',
  'map-link': 'a link to a map',
};

/** Why a file cannot be read, by the reasons of `node/`. */
const REASONS: Readonly<Record<string, string>> = {
  empty: 'it is empty',
  'too-deep': 'it is nested too deep',
  tab: 'lines are indented with spaces, never with tabs',
  documents: 'it holds several documents, and a file holds one record',
  colon: 'a text with a colon in it needs quotation marks around it',
  indent: 'this line is indented too little or too much',
  'missing-sign': 'a closing quotation mark or bracket is missing',
  'quoted-escape': 'this sign cannot follow a backslash inside quotation marks',
  'bad-start': 'a text that begins with this sign needs quotation marks around it',
  aliases: 'it refers to an anchor that is not there, or to so many that they fill the memory',
  'unexpected-sign': 'there is a sign here that does not belong',
  value: 'a value is expected here',
  'field-name': 'a field name in quotation marks is expected here',
  'missing-colon': 'a colon is expected here',
  comma: 'a comma is expected here',
  'closing-brace': 'a closing } is expected here',
  'closing-bracket': 'a closing ] is expected here',
  'goes-on': 'the document has ended, and something follows',
  comment: 'JSON has no comments',
  'line-break': 'a line break or tab inside a text is written \\n or \\t',
  number: 'this is no number',
  'not-there': 'it does not exist',
  'not-allowed': 'you may not read it',
  folder: 'it is a folder',
  loop: 'it is a link that leads to itself',
};

/** What the rules say in English. */
export const en = {
  'file/syntax': {
    message: ({ reason, detail }) => `The file cannot be read: ${REASONS[String(reason)] ?? String(detail)}.`,
    help: ({ format }) =>
      format === 'JSON'
        ? 'Look at this line and the one before it for a missing comma, quotation mark or bracket, or one too many.'
        : 'Look at this line and the one before it: the indentation (spaces, never tabs), a missing quotation mark, or a colon inside a text without quotation marks.',
  },
  'file/duplicate-key': {
    message: ({ field }) => `The field “${String(field)}” stands twice in the same record.`,
    help: () => 'Keep the one that is right and remove the other.',
  },
  'file/not-utf8': {
    message: () => 'The file is not in UTF-8, so letters such as å and ł cannot be read.',
    help: () => 'Open it in your editor and save it with the encoding UTF-8.',
  },
  'file/byte-order-mark': {
    message: () => 'The file begins with an invisible mark (byte order mark).',
    help: () => 'Save it as “UTF-8”, not as “UTF-8 with BOM”.',
  },
  'file/too-large': {
    message: ({ megabytes, limit }) =>
      `The file has ${String(megabytes)} MB; at most ${String(limit)} MB are read.`,
    help: () => 'Split the directory into one file for each service, in a folder.',
  },
  'file/unreadable': {
    message: ({ reason, detail }) =>
      `The file cannot be opened: ${REASONS[String(reason)] ?? String(detail)}.`,
    help: () => 'See that the file exists and that you have the right to read it.',
  },
  'file/ignored': {
    message: ({ name, isFolder }) =>
      isFolder === true
        ? `The folder “${String(name)}” is not read.`
        : `The file “${String(name)}” is not read: only .yaml, .yml and .json are.`,
    help: ({ isFolder }) =>
      isFolder === true
        ? 'Put the records straight into “organizations” and “services”, one file each.'
        : 'Change its ending if it is a record; move it somewhere else if it is not.',
  },
  'file/name-differs': {
    message: ({ name, id }) => `The file is called “${String(name)}” and holds the record “${String(id)}”.`,
    help: ({ id, ending }) =>
      `Call the file “${String(id)}${String(ending)}”. If the id is new, keep the old one: an id never changes.`,
  },
  'file/schema-version': {
    message: ({ found, known }) =>
      found === ''
        ? `The directory does not say which version of the data model it follows; this program knows ${String(known)}.`
        : `The directory follows version ${String(found)} of the data model; this program knows ${String(known)}.`,
    help: ({ found, newest, isText }) =>
      found === '' || isText !== true
        ? `Write schemaVersion: "${String(newest)}", with the quotation marks.`
        : `Use a program of that version, or write schemaVersion: "${String(newest)}" if that is what was meant.`,
  },
  'schema/wrong-type': {
    message: ({ field, expected, foundType, found }) => {
      const wanted = listOf(expected).map(typeOf).join(' or ');
      const shown =
        foundType === 'text' || foundType === 'number' || foundType === 'true-or-false'
          ? ` (${String(found)})`
          : '';
      return `${field === '' ? 'The document' : `“${String(field)}”`} must be ${wanted}; it is ${typeOf(foundType)}${shown}.`;
    },
    help: ({ field, expected, foundType, found }) => {
      const wanted = listOf(expected);
      if (field === '')
        return 'A directory begins with kind: service-directory, and has organizations and services.';
      if (foundType === 'number' && wanted.includes('string')) {
        return `Put it in quotation marks: "${String(found)}". See that no zero at the front was lost.`;
      }
      if (foundType === 'true-or-false' && wanted.includes('string'))
        return 'Write one of the codes, or the words, in quotation marks.';
      if (foundType === 'text' && (wanted.includes('number') || wanted.includes('int')))
        return 'Write the number without quotation marks, with a point for decimals.';
      if (wanted.includes('array'))
        return 'Make it a list: in YAML each entry on its own line after “- ”, in JSON inside [ ].';
      if (foundType === 'nothing') return 'Fill it in, or leave the whole field out.';
      return `Write it as ${wanted.map(typeOf).join(' or ')}.`;
    },
  },
  'schema/missing-field': {
    message: ({ field, expected }) =>
      `The field “${String(field)}” is missing${expected === undefined ? '' : `: ${String(expected)}`}.`,
    help: ({ field }) =>
      field === 'residenceStatus' || field === 'access'
        ? 'Add access.residenceStatus. When you do not know, write unconfirmed: that is an honest answer.'
        : field === 'visibility'
          ? 'Add visibility: public, on-request, area or confidential. Write confidential when in doubt.'
          : field === 'basis'
            ? 'Add basis: stated (the service says so itself), reported (others say so) or rule (a law says so).'
            : `Add “${String(field)}” to this record.`,
  },
  'schema/unknown-field': {
    message: ({ field }) => `There is no field “${String(field)}” here.`,
    help: (params) => {
      const allowed = listOf(params['allowed']);
      const list =
        allowed.length > 0 && allowed.length <= 20 ? ` The fields here are ${joined(allowed)}.` : '';
      return `${meant(params, 'Remove it, or put it under “extensions” with a name such as my-site:field.')}${list}`;
    },
  },
  'schema/unknown-code': {
    message: ({ field, found }) => `“${String(found)}” is no code of “${String(field)}”.`,
    help: (params) => {
      const more = Number(params['more'] ?? 0);
      const list = `Allowed: ${listOf(params['allowed']).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
      return params['suggestion'] === undefined ? list : `${meant(params)} ${list}`;
    },
  },
  'schema/wrong-format': {
    message: ({ field, found, expected }) =>
      `“${String(found)}” does not fit “${String(field)}”: ${String(expected)}.`,
    help: ({ field, expected, suggestion }) =>
      suggestion === undefined
        ? `Write “${String(field)}” in that form: ${String(expected)}.`
        : `Write "${String(suggestion)}", if that is what is meant.`,
  },
  'schema/too-much': {
    message: ({ field, limit, length, of }) =>
      of === 'text'
        ? `“${String(field)}” has ${String(length)} characters; at most ${String(limit)} are allowed.`
        : of === 'list'
          ? `“${String(field)}” has ${String(length)} entries; at most ${String(limit)} are allowed.`
          : `“${String(field)}” is ${String(length)}; the highest that makes sense is ${String(limit)}.`,
    help: ({ of }) =>
      of === 'text'
        ? 'Say it shorter, or move the rest to “description”.'
        : of === 'list'
          ? 'Keep the most important ones.'
          : 'Look for a slip of the keyboard.',
  },
  'schema/too-little': {
    message: ({ field, limit, length, of }) =>
      of === 'number'
        ? `“${String(field)}” is ${String(length)}; the lowest that makes sense is ${String(limit)}.`
        : `“${String(field)}” is empty.`,
    help: ({ of }) =>
      of === 'number'
        ? 'Look for a slip of the keyboard.'
        : 'Fill it in, or leave the field out if it may be left out.',
  },
  'schema/bad-name': {
    message: ({ field, expected }) =>
      `“${String(field)}” is not a name that can stand here: ${String(expected)}.`,
    help: ({ expected }) => `Change the name. ${sentence(String(expected))}`,
  },
  'schema/bare-condition': {
    message: ({ field, found }) =>
      `“${String(field)}” is written as the bare code “${String(found)}”. Only unconfirmed may stand alone: a promise says what it rests on.`,
    help: ({ field, found }) =>
      `Write ${String(field)}: { value: ${String(found)}, basis: stated, sourceIds: [id of a source] } with a source that says so, or ${String(field)}: unconfirmed.`,
  },
  'schema/not-together': {
    message: ({ field, expected }) => `“${String(field)}” does not fit: ${String(expected)}.`,
    help: ({ expected, suggestion }) =>
      suggestion === undefined
        ? `Change the fields so that they agree. ${sentence(String(expected))}`
        : `Write "${String(suggestion)}", if that is what is meant.`,
  },
  'directory/duplicate-id': {
    message: ({ id, list }) => `The id “${String(id)}” stands twice among the ${String(list)}.`,
    help: () => 'Give the newer record an id of its own. If both are the same thing, keep one.',
  },
  'service/unknown-organization': {
    message: ({ id }) => `The organisation “${String(id)}” is not in this directory.`,
    help: (params) => meant(params, 'Add the organisation, or write the id of one that is there.'),
  },
  'organization/unused': {
    message: ({ id }) => `No service names the organisation “${String(id)}”.`,
    help: () => 'Add it to organizationIds of a service, or remove it.',
  },
  'service/replaced-by-unknown': {
    message: ({ id, isItself }) =>
      isItself === true
        ? 'The service is said to be replaced by itself.'
        : `The service “${String(id)}” that took over is not in this directory.`,
    help: (params) => meant(params, 'Write the id of the service that took over, or remove “replacedBy”.'),
  },
  'service/see-also-unknown': {
    message: ({ id, isItself }) =>
      isItself === true
        ? 'The service points to itself.'
        : `The service “${String(id)}” that it points to is not in this directory.`,
    help: (params) => meant(params, 'Write the id of a service that is there, or remove it from “seeAlso”.'),
  },
  'service/undeclared-code': {
    message: ({ code, list }) => `The code “${String(code)}” in “${String(list)}” is declared nowhere.`,
    help: (params) =>
      meant(
        params,
        'Declare it under “codes” in the head of the directory, with list, label and broader, or use a code of the standard.',
      ),
  },
  'directory/unused-code': {
    message: ({ code }) => `No service uses the code “${String(code)}”.`,
    help: () => 'Use it in a service, or remove it from “codes”.',
  },
  'text/missing-language': {
    message: ({ field, missing }) =>
      `“${String(field)}” lacks ${joined(missing)}, which the directory says it has.`,
    help: ({ missing }) =>
      `Add the text in ${joined(missing)}, or take the language out of “languages” of the directory.`,
  },
  'text/unknown-language': {
    message: ({ language, field }) =>
      `“${String(field)}” has a text in “${String(language)}”, which is not among the languages of the directory.`,
    help: ({ languages }) =>
      `Change it to one of ${joined(languages, 'or')}, or add the language to “languages” of the directory.`,
  },
  'text/html': {
    message: ({ what }) => `The text holds ${String(what)}. Texts are shown as they stand.`,
    help: () => 'Write plain words. Put a link into “contacts” instead.',
  },
  'text/control-character': {
    message: ({ field, character, turnsText }) =>
      turnsText === true
        ? `“${String(field)}” holds an invisible character (${String(character)}) that turns the text around on the screen.`
        : `“${String(field)}” holds an invisible control character (${String(character)}).`,
    help: () => 'Delete the text and type it again by hand; it came with something that was pasted.',
  },
  'text/broken-encoding': {
    message: ({ field, found }) => `“${String(field)}” holds broken letters (“${String(found)}”).`,
    help: () => 'Write the letters anew, and open the spreadsheet or file that they came from as UTF-8.',
  },
  'text/personal-number': {
    message: ({ field }) =>
      `“${String(field)}” holds what is a Norwegian national identity number. It is not repeated here.`,
    help: () => 'Remove it. If the file was published, tell the person and the data protection officer.',
  },
  'text/private-mail': {
    message: ({ field, host }) =>
      `“${String(field)}” holds an address at ${String(host)}, where private people have their mail.`,
    help: () => 'Use a shared address of the organisation. If this one is shared, set the rule to info.',
  },
  'condition/no-source': {
    message: ({ field, value, problem, id }) =>
      problem === 'none'
        ? `“${String(field)}” promises “${String(value)}” and names no source.`
        : problem === 'unknown'
          ? `“${String(field)}” promises “${String(value)}” and rests on the source “${String(id)}”, which this record does not have.`
          : `“${String(field)}” promises “${String(value)}”, and the source “${String(id)}” does not say that it supports it.`,
    help: (params) =>
      params['problem'] === 'none'
        ? params['suggestion'] === undefined
          ? 'Add sourceIds with the id of a source in “sources” that says so. If nothing says so, write unconfirmed.'
          : `Add sourceIds: [${String(params['suggestion'])}] if that source says so. If nothing says so, write unconfirmed.`
        : params['problem'] === 'unknown'
          ? meant(
              params,
              'Add that source to “sources”, or write the id of one that is there. If nothing says so, write unconfirmed.',
            )
          : `If the source says so, add ${String(params['fieldPath'])} to its “supports”. If it does not, name another source or write unconfirmed.`,
  },
  'condition/residence-required': {
    message: ({ where, value, field }) =>
      where === 'value'
        ? `residenceStatus is “${String(value)}”: the service asks for the right to stay. Such a service does not belong in this directory.`
        : `“${String(field)}” says that a person must have the right to stay. A service that asks for it does not belong in this directory.`,
    help: () =>
      'Take the service out. If only a part of it asks, write some-services-only with a note that says which part. If nobody knows, write unconfirmed.',
  },
  'condition/old-evidence': {
    message: ({ fields, readOn }) =>
      `What ${joined(fields)} rests on was last read on ${String(readOn)}, more than a year ago.`,
    help: () =>
      'Read the source again and change its retrievedOn, or write unconfirmed if it no longer says so.',
  },
  'location/confidential-details': {
    message: ({ field }) =>
      `The place is confidential and has “${String(field)}”. It must not be in the file at all.`,
    help: ({ field }) =>
      `Remove “${String(field)}”. Publish a wide area (“area”) and a phone instead. If the file was published, tell the service.`,
  },
  'location/too-fine': {
    message: ({ visibility, what }) =>
      what === 'words'
        ? `The place is ${String(visibility)}, and this text tells where it is.`
        : what === 'position'
          ? `The place is ${String(visibility)}, and has a point finer than a municipality.`
          : `The place is ${String(visibility)}, and has a street or a postal code.`,
    help: ({ what }) =>
      what === 'words'
        ? 'Say the wide area only, and how to ask for the way.'
        : what === 'position'
          ? 'Remove the point, or give the middle of the municipality with precision: locality.'
          : 'Keep locality only. If anyone may know the address, write visibility: public.',
  },
  'location/confidential-words': {
    message: ({ field, traces }) =>
      `The service has a confidential place, and “${String(field)}” holds ${joined(listOf(traces).map((trace) => TRACES[trace] ?? trace))}. It is not repeated here.`,
    help: () =>
      'Remove it from the text in every language. If it is the address of another, open place, write that place’s name instead.',
  },
  'location/confidential-street': {
    message: ({ field }) => `The service has a confidential place, and “${String(field)}” names a street.`,
    help: () => 'Remove the street, unless it is that of another place; then say which.',
  },
  'link/unsafe-scheme': {
    message: ({ field, scheme }) =>
      `“${String(field)}” holds an address that begins with “${String(scheme)}:”. Such an address can run a program.`,
    help: () => 'Remove it, or write the address of the page, beginning with https://.',
  },
  'link/tracking-parameter': {
    message: ({ field, parameter }) =>
      `The link in “${String(field)}” tells the other side where the reader came from (“${String(parameter)}”).`,
    help: () => 'Cut the link off before that part and see that it still opens the page.',
  },
  'link/shortener': {
    message: ({ field, host }) =>
      `The link in “${String(field)}” is shortened by ${String(host)}, which counts who follows it.`,
    help: () => 'Open it once and write the address at which you arrive.',
  },
  'contact/phone-impossible': {
    message: ({ number, country }) =>
      country === ''
        ? `${String(number)} is no number that can be called: the country code does not exist or the number of digits is wrong.`
        : `${String(number)} has too many or too few digits for ${String(country)}.`,
    help: () => 'Compare it with the source. A short number is written as { shortCode, country }.',
  },
  'contact/phone-invalid': {
    message: ({ number, country, callingCode }) =>
      `${String(number)} is not in any number range of ${country === '' ? `+${String(callingCode)}` : String(country)}.`,
    help: () => 'Compare it with the source and call it once. Two digits may have changed places.',
  },
  'contact/short-code-unknown-shape': {
    message: ({ number, country }) =>
      `${String(number)} does not look like a short number in ${String(country)}.`,
    help: () =>
      'Compare it with the source. A whole number is written as +47 and eight digits, without spaces.',
  },
  'contact/printed-differs': {
    message: ({ printed, number }) =>
      `The number is shown as “${String(printed)}” and dialled as ${String(number)}.`,
    help: () => 'Find out which is right and write it in both fields.',
  },
  'contact/http-not-https': {
    message: () => 'The link is not encrypted (http).',
    help: () => 'Try it with https:// and write that if it works.',
  },
  'service/unreachable': {
    message: () => 'The service has no contact and no address.',
    help: () => 'Add a phone, an e-mail address or a web page, if only that of the organisation.',
  },
  'location/point-near-zero': {
    message: ({ metres }) =>
      `The point lies ${String(metres)} m from 0° N 0° E, in the sea off Ghana: most likely it was never filled in.`,
    help: () => 'Look the place up and write its latitude and longitude, or remove the position.',
  },
  'location/swapped-coordinates': {
    message: ({ latitude, longitude, country }) =>
      `Latitude ${String(latitude)}, longitude ${String(longitude)} lies outside ${String(country)}; the other way round it lies inside.`,
    help: ({ latitude, longitude }) =>
      `Write latitude: ${String(longitude)} and longitude: ${String(latitude)}.`,
  },
  'location/outside-country': {
    message: ({ latitude, longitude, country }) =>
      `Latitude ${String(latitude)}, longitude ${String(longitude)} lies outside ${String(country)}.`,
    help: () => 'Look the place up again. If it does lie in another country, say so in address.country.',
  },
  'location/precision-overstated': {
    message: ({ precision, decimals }) =>
      `The point is said to be a ${String(precision)}, and has ${String(decimals)} decimals, which is about a kilometre.`,
    help: () => 'Write the point with five decimals, or say precision: postcode or locality.',
  },
  'location/postal-code-format': {
    message: ({ postalCode, country }) =>
      `“${String(postalCode)}” is not written as a postal code of ${String(country)}.`,
    help: ({ example }) =>
      `Write it like "${String(example)}", in quotation marks so that a zero at the front is kept.`,
  },
  'hours/overlap': {
    message: ({ first, second }) => `Periods ${String(first)} and ${String(second)} overlap.`,
    help: () => 'Correct the times, or give each period a label that says what it is for.',
  },
  'hours/equal-times': {
    message: ({ opens }) => `It opens and closes at ${String(opens)}, which is read as 24 hours.`,
    help: () =>
      'Correct the time. Round the clock is always: true, or 00:00 to 24:00; a closed day is left out.',
  },
  'hours/exception-order': {
    message: ({ from, through }) =>
      `The exception ends on ${String(through)}, before it begins on ${String(from)}.`,
    help: () => 'Exchange the dates, or correct the year.',
  },
  'hours/exceptions-disagree': {
    message: ({ from }) => `Two exceptions say different things about ${String(from)}.`,
    help: () => 'Split the longer one, so that each day stands in one exception.',
  },
  'hours/valid-range': {
    message: ({ from, through }) =>
      `The period holds through ${String(through)}, before it begins to hold on ${String(from)}.`,
    help: () => 'Exchange validFrom and validThrough, or correct the year.',
  },
  'hours/never-open': {
    message: ({ isEmpty }) =>
      isEmpty === true
        ? 'The hours have no period, so the service is shown as closed for good.'
        : 'All periods are over, so the service is shown as closed for good.',
    help: () =>
      'Fill in the hours of now. If they are not known, remove them; if it is closed for good, say so with status.',
  },
  'hours/always-and-periods': {
    message: () => 'The hours are round the clock (always) and have periods as well.',
    help: () => 'Keep the one that is true.',
  },
  'hours/last-entry': {
    message: ({ lastEntry }) => `The last entry at ${String(lastEntry)} lies outside the period.`,
    help: () => 'Correct the time.',
  },
  'service/crisis-line-without-hours': {
    message: () => 'The crisis line does not say when somebody answers.',
    help: () => 'Add openingHours, or always: true when it is round the clock.',
  },
  'service/stale': {
    message: ({ until }) => `The record was to be checked again by ${String(until)}.`,
    help: () =>
      'Check it with the service and change verification.lastVerifiedOn (and reviewBy, if it is there).',
  },
  'service/due-soon': {
    message: ({ until, days }) =>
      `The record must be checked again by ${String(until)}, in ${String(days)} days.`,
    help: () => 'Ask the service whether everything is still right.',
  },
  'hours/age-unknown': {
    message: () =>
      'There are opening hours, and nobody knows when they were last checked: the service is never shown as open now.',
    help: () => 'Check the hours with the service and add verification.lastVerifiedOn.',
  },
  'hours/stale': {
    message: ({ lastVerifiedOn, until }) =>
      `The hours were last checked on ${String(lastVerifiedOn)} and counted until ${String(until)}.`,
    help: () => 'Check the hours with the service and change verification.lastVerifiedOn.',
  },
  'alert/over': {
    message: ({ through }) => `The notice ended on ${String(through)}.`,
    help: () => 'Remove it, or give it a new last day.',
  },
  'alert/order': {
    message: ({ from, through }) =>
      `The notice ends on ${String(through)}, before it begins on ${String(from)}.`,
    help: () => 'Exchange the dates, or correct the year.',
  },
  'service/date-in-future': {
    message: ({ date }) => `${String(date)} has not come yet.`,
    help: () => 'Correct the date; look at the year.',
  },
  'text/phone-differs': {
    message: ({ language, source, numbers, sourceNumbers }) =>
      listOf(sourceNumbers).length > 0
        ? `The text in ${String(language)} has the number ${joined(numbers)}, the one in ${String(source)} has ${joined(sourceNumbers)}.`
        : `The text in ${String(language)} has the number ${joined(numbers)}, which the one in ${String(source)} lacks.`,
    help: () => 'Write the right number in every language, or better in “contacts” and in no text.',
  },
  'text/same-as-source': {
    message: ({ language, source }) =>
      `The text in ${String(language)} is the same as the one in ${String(source)}.`,
    help: ({ language }) =>
      `Translate it, or remove the text in ${String(language)}: then it is shown in the source language and marked as such.`,
  },
  'directory/no-report-address': {
    message: () => 'The directory does not say where a reader can report an error.',
    help: () => 'Add publisher.reportUrl or publisher.email.',
  },
  'directory/holidays-running-out': {
    message: ({ missing }) => `The public holidays of ${joined(missing)} are not listed.`,
    help: ({ missing }) => `Add the holidays of ${joined(missing)} to publicHolidays.`,
  },
  'directory/no-emergency-contacts': {
    message: () => 'The directory has no emergency numbers.',
    help: () => 'Add emergencyContacts, such as ambulance and police, with what to know before calling.',
  },
  'directory/no-services': {
    message: () => 'The directory has no services.',
    help: () => 'See that the records lie in the folder “services” beside directory.yaml.',
  },
  'organization/identifier-checksum': {
    message: ({ value }) =>
      `${String(value)} is no Norwegian organisation number: the check digit does not fit.`,
    help: () => 'Look the organisation up at brreg.no and copy the nine digits.',
  },
} satisfies Readonly<Record<string, Sentences>>;
