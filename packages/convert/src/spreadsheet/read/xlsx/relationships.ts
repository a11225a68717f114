import type { ReadLimits } from '../limits.ts';
import { readXmlPart } from '../xml/read-xml.ts';
import type { Attributes } from '../xml/xml-reader.ts';
import type { Archive } from '../zip/archive.ts';

/** A pointer from one part of a workbook to another. */
export interface Relationship {
  id: string;
  /** The end of its type: `worksheet`, `comments`. What stands before differs between the two forms of the standard. */
  type: string;
  /** Name of the part in the archive. */
  target: string;
}

/** `r:id`, whatever prefix the file has chosen for it; empty when there is none. */
export const relationshipIdOf = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Calls `onPointer` for each pointer of a part; for none when it has no list of them. The empty name is the archive. */
function readPointers(
  archive: Archive,
  part: string,
  limits: Readonly<ReadLimits>,
  onPointer: (id: string, type: string, target: string, isExternal: boolean) => void,
): void {
  const folder = folderOf(part);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!archive.has(list)) return;
  const visitor = {
    open(name: string, attributes: Attributes, parent: string) {
      const { Id: id, Type: type = '', Target: target, TargetMode: mode } = attributes;
      if (name === 'Relationship' && id !== undefined && target !== undefined)
        onPointer(id, type.slice(type.lastIndexOf('/') + 1), target, mode === 'External');
      return parent === '';
    },
  };
  readXmlPart(archive, list, visitor, limits);
}

/** What a part of the workbook points to in the archive. */
export function readRelationships(
  archive: Archive,
  part: string,
  limits: Readonly<ReadLimits>,
): Relationship[] {
  const relationships: Relationship[] = [];
  readPointers(archive, part, limits, (id, type, target, isExternal) => {
    if (!isExternal) relationships.push({ id, type, target: resolvePart(folderOf(part), target) });
  });
  return relationships;
}

/** The addresses outside the archive to which a part points, by id. */
export function readAddresses(
  archive: Archive,
  part: string,
  limits: Readonly<ReadLimits>,
): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  readPointers(archive, part, limits, (id, type, target, isExternal) => {
    if (isExternal && type === 'hyperlink') addresses.set(id, target);
  });
  return addresses;
}

/** A target is relative to the folder of the part that names it, or begins with a stroke. It cannot leave the archive. */
export function resolvePart(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}
