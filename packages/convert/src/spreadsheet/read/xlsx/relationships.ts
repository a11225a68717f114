import type { ReadLimits } from '../limits.ts';
import { readXmlPart } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** A pointer from one part of a workbook to another. */
export interface Relationship {
  id: string;
  /** The end of its type: `worksheet`, `comments`. What stands before differs between the two forms of the standard. */
  type: string;
  /** Name of the part in the archive. */
  target: string;
}

/** What a part of the workbook points to; nothing when it has no list of pointers. The empty name is the archive. */
export function readRelationships(
  archive: Archive,
  part: string,
  limits: Readonly<ReadLimits>,
): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const list = `${folder}_rels/${part.slice(slash)}.rels`;
  const relationships: Relationship[] = [];
  if (!archive.has(list)) return relationships;
  const visitor = {
    open(name: string, attributes: Readonly<Record<string, string>>, parent: string) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (name === 'Relationship' && id !== undefined && target !== undefined && mode !== 'External')
        relationships.push({
          id,
          type: (type ?? '').slice((type ?? '').lastIndexOf('/') + 1),
          target: resolvePart(folder, target),
        });
      return parent === '';
    },
  };
  readXmlPart(archive, list, visitor, limits);
  return relationships;
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
