import type { Directory } from '../../src/entities/directory.ts';
import type { Organization } from '../../src/entities/organization.ts';
import type { Service } from '../../src/entities/service.ts';

/** Something that real records need, and the records that say it. */
export interface RequirementFixture {
  /** `A1` to `A33` and `B1` to `B30`: A, services for people who sell sex and for migrants; B, emergency and town services. */
  requirement: string;
  /** The requirement in a few words; the same as in docs/model.md. */
  title: string;
  /** Paths of the fields that say it, from a service, or from the directory when they begin with `directory.`. */
  fields: string[];
  services: Service[];
  /** Left out: those that the services name, from `organizations.ts`. */
  organizations?: Organization[];
  /** What the head of the directory must say besides. */
  head?: Partial<Directory>;
}
