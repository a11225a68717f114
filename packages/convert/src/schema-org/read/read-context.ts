import type { DraftOptions } from '../../draft/draft.ts';
import type { OrganizationList } from './organization-list.ts';

/** What the readers of nodes work with. */
export interface ReadContext {
  options: DraftOptions & { sourceUrl?: string };
  organizations: OrganizationList;
}
