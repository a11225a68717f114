import type { Params } from '../../finding.ts';
import type { Sentences, Terms } from '../types.ts';
import { confidentialStreet } from './confidential-street.ts';
import { secretNamed } from './secret-named.ts';
import { listOf, joined, TRACES } from './words.ts';

const namesOf = (traces: Params[string]) => listOf(traces).map((trace) => TRACES[trace] ?? trace);

const codes = (params: Params, { code }: Terms) =>
  listOf(params['codes']).map((one) => code('visibility', one));

/** What the rules of the family safety say in English. */
export const safety = {
  'location/confidential-details': {
    message: ({ field }) =>
      `The place is confidential and has “${String(field)}”. It must not be in the file at all.`,
    help: ({ field }) =>
      `Remove “${String(field)}”. Publish a wide area (“area”) and a phone instead. If the file was published, tell the service.`,
  },
  'location/too-fine': {
    message: ({ visibility, what }, terms) =>
      what === 'words'
        ? `The place is ${terms.code('visibility', visibility)}, and this text tells where it is.`
        : what === 'position'
          ? `The place is ${terms.code('visibility', visibility)}, and has a point finer than a municipality.`
          : `The place is ${terms.code('visibility', visibility)}, and has a street or a postal code.`,
    help: ({ what }, terms) =>
      what === 'words'
        ? 'Say the wide area only, and how to ask for the way.'
        : what === 'position'
          ? `Remove the point, or give the middle of the municipality with ${terms.field('precision')}: ${terms.code('precision', 'locality')}.`
          : `Keep locality only. If anyone may know the address, write ${terms.field('visibility')}: ${terms.code('visibility', 'public')}.`,
  },
  'location/confidential-words': {
    message: ({ field, traces }) =>
      `The service has a confidential place, and “${String(field)}” holds ${joined(namesOf(traces))}. It is not repeated here.`,
    help: () =>
      'Remove it from the text in every language. If it is the address of another, open place, write that place’s name instead.',
  },
  'location/confidential-extension': {
    message: ({ field, traces }) =>
      `The service has a confidential place, and ${field === 'identifiers' ? '' : 'the foreign field '}“${String(field)}” holds ${joined(namesOf(traces))}. It is not repeated here.`,
    help: ({ field }) =>
      field === 'identifiers'
        ? 'Remove that identifier. The number of a place on a map is its address; numbers in registers of organisations may stay.'
        : 'Remove the field, or what it says of the place. Foreign fields (“extensions”) are published as they stand; only “internal” is not.',
  },
  'location/confidential-street': confidentialStreet,
  'location/confidential-landmark': {
    message: ({ field }) =>
      `The service has a confidential place, and “${String(field)}” says what it is next to, how far it is from something, or how one gets there or in.`,
    help: () => 'Remove that, and say the wide area only. If another place is meant, say which.',
  },
  'location/flag-not-code': {
    message: ({ field, isVisibility, found }) =>
      isVisibility === true
        ? `“visibility” is “${String(found)}”, which is none of its codes. Nobody can tell whether this place may be shown.`
        : `“${String(field)}” looks as if it should hide or show the place. Only “visibility” does that; this field protects nothing.`,
    help: (params, terms) =>
      params['suggestion'] === undefined
        ? `Write ${terms.field('visibility')} with one of ${joined(codes(params, terms), 'or')}, and remove everything else that says it. When in doubt write ${terms.code('visibility', 'confidential')}.`
        : `Write ${terms.field('visibility')}: ${terms.code('visibility', params['suggestion'])}, and remove address, point and directions.`,
  },
  'location/on-request-point': {
    message: ({ field, traces }) =>
      `The place is told on request or by its area only, and “${String(field)}” holds ${joined(namesOf(traces))}.`,
    help: (_, terms) =>
      `Remove it. If anyone may know where the place is, write ${terms.field('visibility')}: ${terms.code('visibility', 'public')}.`,
  },
  'location/on-request-words': {
    message: ({ field, traces, visibility }, terms) =>
      `A place is ${terms.code('visibility', visibility)}, and “${String(field)}” holds ${joined(namesOf(traces))}.`,
    help: (_, terms) =>
      `Remove it, unless it is the address of another place; then say which. If anyone may know it, write ${terms.field('visibility')}: ${terms.code('visibility', 'public')}.`,
  },
  'location/said-secret': {
    message: ({ field, said, visibility, where }) => {
      const who =
        where === 'comment'
          ? 'A comment'
          : where === 'hidden'
            ? 'A hidden cell'
            : where === 'stray'
              ? 'A cell under no heading'
              : `“${String(field)}”`;
      const what = said === undefined ? 'that the place is a secret, or not to be told' : `“${String(said)}”`;
      return visibility === undefined
        ? `${who} says ${what}, and nothing keeps the place from being shown.`
        : `${who} says ${what}, and the place is marked as public.`;
    },
    help: (_, terms) =>
      `Ask the service. If the address is a secret, write ${terms.field('visibility')}: ${terms.code('visibility', 'confidential')} and take address and position out. If not, take the sentence out, or say which other place it is about.`,
  },
  'location/secret-elsewhere': {
    message: ({ field, what }) =>
      what === 'point'
        ? `“${String(field)}” holds the point of a place that the directory keeps confidential. Neither is repeated here.`
        : `“${String(field)}” names a street in which the directory keeps a place confidential. Neither is repeated here.`,
    help: () =>
      'Remove it in every language. If you do not know which is meant, look through the notes (“internal”) of the confidential places.',
  },
  'location/secret-extension': {
    message: ({ what }) =>
      what === 'point'
        ? 'A foreign field holds the point of a place that the directory keeps confidential. Neither is repeated here.'
        : 'The name of a foreign field holds a street in which the directory keeps a place confidential. Neither is repeated here.',
    help: () =>
      'Remove the field. If you do not know which place is meant, look through the notes (“internal”) of the confidential places.',
  },
  'location/secret-point': {
    message: ({ what }) =>
      what === 'position'
        ? 'This public place has the point of a place that the directory keeps confidential.'
        : 'This public place has the address of a place that the directory keeps confidential.',
    help: () =>
      'Ask the service whether both are in one house. If so, make this place confidential too. If not, correct the confidential place or the notes on it.',
  },
  'location/open-twin': {
    message: ({ isNamed }) =>
      isNamed === true
        ? 'This place is open to all and bears the name of a service or place that another record keeps secret.'
        : 'This place is open to all, and another record of the same name and organisation, number or mail keeps its place secret.',
    help: () =>
      'Ask the service. If both are the same house, make the place confidential in both, or take one record out. If this is an office of it, put both places into one record, or give each record a name of its own.',
  },
  'location/likely-twin': {
    message: () =>
      'This place is open to all, and another record with the same number, mail or page holds its place back.',
    help: () =>
      'Ask the service if both are the same house. If so, take this place out. If it is an office, put both places into one record.',
  },
  'location/secret-in-notes': {
    message: ({ field }) =>
      `“${String(field)}” says where a place is that another record keeps confidential. The words are not repeated here.`,
    help: () =>
      'Delete it, and keep it where it is not shared. The note is not published, but the file goes by mail and lies in backups.',
  },
  'location/secret-named': secretNamed,
  'location/secret-neighbor': {
    message: ({ field }) =>
      `“${String(field)}” says of an open house that it stands beside one whose place is secret, or shares a door with it. Whose is not repeated here.`,
    help: () =>
      'Take the name out: “ring the bell” says enough. Or ask whoever runs the secret place; if anyone may know it, it is no secret in its own record either.',
  },
  'location/secret-twin': {
    message: ({ what }) =>
      what === 'position'
        ? 'This public place has the point of a place that is confidential in another record of the same name, number or mail.'
        : 'This public place has the address of a place that is confidential in another record of the same name, number or mail.',
    help: () =>
      'It is most likely the same service twice. Make the place confidential in both, or take one of them out. Ask the service if you do not know.',
  },
  'service/kept-personal-number': {
    message: ({ field }) =>
      `“${String(field)}” holds the identity number of a person. It is not repeated here.`,
    help: () =>
      'Remove it, also from older versions of the file. Keep what belongs to a person in a case system, never in a directory.',
  },
  'service/kept-eleven-digits': {
    message: ({ field }) =>
      `“${String(field)}” holds eleven digits that begin with a date, as a national identity number does. They are not repeated here.`,
    help: () =>
      'Remove them if they are the number of a person. If not, say what they are, and write them in other groups.',
  },
  'service/unknown-flag': {
    message: ({ field, isNotes, isContact }) =>
      isNotes === true
        ? `“${String(field)}” looks like notes of the editors. Only “internal” is kept out of what is published.`
        : isContact === true
          ? `“${String(field)}” looks as if it should hide this contact. No field does that.`
          : `“${String(field)}” looks as if it should hide something of this service. No such field is known, so it protects nothing.`,
    help: ({ isNotes, isContact }) =>
      isNotes === true
        ? 'Move the words to “internal”.'
        : isContact === true
          ? 'Remove the whole contact, or move it to “internal”.'
          : 'Write visibility on each place, and move what nobody should read to “internal”.',
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
  'link/credentials': {
    message: ({ field }) =>
      `The address in “${String(field)}” has a user name or password in front of the host. It is not repeated here.`,
    help: () =>
      'Remove everything between https:// and the @, and the @ itself. Change the password: it must be taken as known.',
  },
  'link/form-elsewhere': {
    message: ({ field, host }) =>
      `The link in “${String(field)}” leads to a form at ${String(host)}, which keeps what is written in it.`,
    help: () =>
      'Offer a phone or an address of the service beside it, and say in “note” who gets what is written.',
  },
  'link/group-invite': {
    message: ({ field, host }) =>
      `The link in “${String(field)}” makes whoever taps it a member of a group (${String(host)}).`,
    help: () => 'Write the number or address of those who answer, so that she writes to them alone.',
  },
  'link/local-address': {
    message: ({ field, host }) =>
      `The address in “${String(field)}” leads to “${String(host)}”, which exists inside one network only.`,
    help: () => 'Write the address under which anyone can open the page, or remove it.',
  },
  'link/lookalike-host': {
    message: ({ field, host }) =>
      `The host “${String(host)}” in “${String(field)}” has letters of another alphabet that look like others.`,
    help: () => 'Type the address by hand, and see that it opens the page of the service.',
  },
  'link/number-host': {
    message: ({ field, host }) =>
      `The address in “${String(field)}” has a number, ${String(host)}, for a name.`,
    help: () => 'Write the address with the name of the site.',
  },
  'link/session-key': {
    message: ({ field, parameter }) =>
      `The link in “${String(field)}” carries a session, a token or a password (“${String(parameter)}”).`,
    help: () => 'Open the page without being logged in, and copy the address that it then has.',
  },
  'link/shared-document': {
    message: ({ field, host }) =>
      `The link in “${String(field)}” leads to a document in somebody’s account at ${String(host)}.`,
    help: () => 'Put the document on the site of the service, as a PDF or a page, and link to that.',
  },
  'link/tracked-redirect': {
    message: ({ field, host }) =>
      `The link in “${String(field)}” goes by way of ${String(host)}, which counts who follows it.`,
    help: () => 'Open it once and write the address at which you arrive.',
  },
  'contact/not-public': {
    message: ({ field }) =>
      `“${String(field)}” says that this number or address is secret, or for colleagues alone.`,
    help: () =>
      'Remove the contact, or move it to “internal”. If readers may use it after all, remove the words that say otherwise.',
  },
  'contact/personal-line': {
    message: ({ field, isPrivate, isMobile }) =>
      isPrivate === true
        ? `“${String(field)}” says that this line is somebody’s own.`
        : isMobile === true
          ? `“${String(field)}” names a person, and the number is a mobile. The name is not repeated here.`
          : `“${String(field)}” names a person. The name is not repeated here.`,
    help: ({ isRole }) =>
      isRole === true
        ? 'Ask the service for a shared line, and call it what it is for, such as “Duty phone”. If there is none, use the number of the house.'
        : 'Ask the service for a shared line, and name it by its task, such as “Duty phone”. If there is none, name the role.',
  },
  'contact/personal-mail': {
    message: ({ field, host }) =>
      `“${String(field)}” holds the mailbox of one person at ${String(host)}. The name is not repeated here.`,
    help: () => 'Use a shared address, such as post@ or the name of the service.',
  },
  'text/personal-name': {
    message: ({ field, kind }) =>
      kind === 'phone'
        ? `“${String(field)}” names a person with a number. The name is not repeated here.`
        : `“${String(field)}” names a person. The name is not repeated here.`,
    help: ({ kind }) =>
      kind === 'phone'
        ? 'Write the role instead of the name, and put the number into “contacts” if it is a shared one.'
        : 'Write the role, such as “the social worker”. A person who must be named, such as the founder, can stand in “internal”.',
  },
  'verification/verified-by-person': {
    message: () => '“verifiedBy” names a person. The name is not repeated here.',
    help: () => 'Write the role, such as “editor” or “worker of the organisation”.',
  },
} satisfies Readonly<Record<string, Sentences>>;
