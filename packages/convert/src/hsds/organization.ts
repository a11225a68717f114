import type { Organization } from '@service-directory/schema';
import { readAttributes, writeAttributes } from './attributes.ts';
import { readWebAddress } from './contact-forms.ts';
import { quietly, wordsOf, type Context } from './context.ts';
import { isPlainObject, tidy, type Fields } from '../json.ts';
import { hsdsId } from './namespace.ts';
import { EMAIL, toWebUri } from './objects/formats.ts';
import { Reader } from './reader.ts';
import { extensionOf, remainderOf, restore, withExtension } from './remainder.ts';
import { idFrom } from './record-id.ts';

/** Native properties of an organization of HSDS 3.1. A description is required there; the name stands in for one. */
function writeNative(context: Context, organization: Organization): Fields {
  const id = hsdsId('organization', context.directoryId, organization.id);
  const name = wordsOf(context, organization.name) ?? organization.id;
  const { email, url, identifiers, type } = organization;
  return tidy({
    id,
    name,
    alternate_name: wordsOf(context, organization.alternateName),
    description: wordsOf(context, organization.description) ?? name,
    email: email !== undefined && EMAIL.test(email) ? email : undefined,
    website: url === undefined ? undefined : toWebUri(url),
    organization_identifiers: identifiers?.map(({ scheme, value }, index) => ({
      id: hsdsId('organization_identifier', context.directoryId, organization.id, index),
      identifier_scheme: scheme,
      identifier_type: scheme,
      identifier: value,
    })),
    attributes:
      type === undefined
        ? undefined
        : writeAttributes(context, { kind: 'organization', id }, [{ list: 'organizationType', code: type }]),
  });
}

function readIdentifier(reader: Reader): Fields | undefined {
  reader.skip('organization_id');
  const [scheme, type] = [
    reader.stringUpTo(50, 'identifier_scheme'),
    reader.stringUpTo(50, 'identifier_type'),
  ];
  const value = reader.stringUpTo(100, 'identifier');
  if (value === undefined) return undefined;
  if (scheme !== undefined && type !== undefined && scheme !== type)
    reader.lose('hsds/no-place', 'identifier_type');
  reader.loseLeftover();
  return { scheme: scheme ?? type ?? 'unknown', value };
}

/** Native properties as fields of ours. What has no place is left for the caller. */
function readNative(reader: Reader): Fields {
  const { codes, others } = readAttributes(reader);
  const email = reader.string('email');
  if (email !== undefined && !EMAIL.test(email)) reader.lose('hsds/address-not-understood', 'email');
  const identifiers = reader.list('organization_identifiers').flatMap((one) => readIdentifier(one) ?? []);
  const name = reader.stringUpTo(200, 'name');
  if (others.length > 0) reader.lose('hsds/no-place', 'attributes');
  return tidy({
    id: idFrom(reader),
    name: name ?? reader.stringUpTo(200, 'alternate_name'),
    alternateName: reader.stringUpTo(200, 'alternate_name'),
    description: reader.stringUpTo(5000, 'description'),
    type: codes.find(({ list }) => list === 'organizationType')?.code,
    url: readWebAddress(reader, 'website'),
    email: email !== undefined && EMAIL.test(email) ? email : undefined,
    identifiers: identifiers.length === 0 ? undefined : identifiers,
  });
}

/** An organization as HSDS 3.1 writes it, with what HSDS cannot say in its extension. */
export function writeOrganization(context: Context, organization: Organization): Fields & { id: string } {
  const native = writeNative(context, organization);
  const back = readNative(new Reader(native, '', quietly(context)));
  const fields = remainderOf(organization, back);
  return withExtension(native, Object.keys(fields).length === 0 ? {} : { fields }) as Fields & { id: string };
}

/**
 * An organization of HSDS as one of ours.
 * @param tellOfOurs told what is lost of the native form that we write ourselves, where the extension has it
 */
export function readOrganization(reader: Reader, tellOfOurs: Context['lose']): Fields {
  const back = readNative(reader);
  const fields = extensionOf(reader.native)?.['fields'];
  const quiet = quietly(reader.context);
  return restore(
    back,
    isPlainObject(fields) ? fields : {},
    (whole) => {
      const written = writeNative(quiet, whole as unknown as Organization);
      return readNative(new Reader(written, reader.path, { ...quiet, lose: tellOfOurs }));
    },
    (field) => reader.lose('hsds/changed-elsewhere', field),
  );
}

/** An organization as HSDS 3.1 writes it, without our extension. */
export const writeBare = (context: Context, organization: Fields): Fields =>
  writeNative(quietly(context), organization as unknown as Organization);
