import type { Draft, DraftOptions } from '../../draft/draft.ts';
import { LossLog } from '../../draft/loss-log.ts';
import { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { loadGraph } from '../json-ld/load-graph.ts';
import { OWN_TERM } from '../json-ld/terms.ts';
import { applyRest, restIn } from './own-rest.ts';
import { OrganizationList } from './organization-list.ts';
import type { ReadContext } from './read-context.ts';
import { readOrganization } from './read-organization.ts';
import { readBusiness, readService } from './read-service.ts';
import { soundOrganization, soundService } from '../../draft/sound-record.ts';

/** A record with the node that it was read from. */
export interface ReadRecord {
  node: JsonLdNode;
  /** Without an id unless the node brings its own. */
  draft: Draft;
  /** Did the record come from us, whole? */
  isOwn: boolean;
}

/** What a document holds. */
export interface ReadRecords {
  organizations: OrganizationList;
  /** Organisations that are nodes from the top. */
  organizationRecords: ReadRecord[];
  services: ReadRecord[];
  losses: LossLog;
}

const SERVICE_TYPES = ['Service', 'GovernmentService'];
/** Places that are not run by themselves. */
const PLACE_TYPES = ['Place', 'CivicStructure', 'AdministrativeArea', 'Accommodation', 'Residence', 'LandmarksOrHistoricalBuildings']; // prettier-ignore
const ORGANIZATION_TYPES = ['Organization', 'NGO', 'GovernmentOrganization', 'Corporation', 'EducationalOrganization', 'MedicalOrganization', 'Consortium', 'FundingScheme', 'LibrarySystem', 'NewsMediaOrganization', 'ResearchOrganization', 'WorkersUnion', 'Project', 'SportsOrganization', 'PerformingGroup', 'PoliticalParty', 'OnlineBusiness', 'Airline']; // prettier-ignore
/** What is neither. A person is never taken over. */
const OTHER_TYPES = ['Person', 'WebSite', 'WebPage', 'Article', 'NewsArticle', 'BlogPosting', 'BreadcrumbList', 'Event', 'Product', 'Offer', 'Review', 'AggregateRating', 'ImageObject', 'VideoObject', 'FAQPage', 'Question', 'JobPosting', 'ItemList', 'ListItem', 'SearchAction', 'Dataset', 'Recipe', 'CreativeWork', 'Book', 'Course', 'SiteNavigationElement', 'CollectionPage', 'ContactPage', 'AboutPage']; // prettier-ignore
/** What says that somebody can go or call there. */
const MEETS_PEOPLE = ['address', 'geo', 'openingHours', 'openingHoursSpecification', 'specialOpeningHoursSpecification', 'telephone', 'contactPoint', 'location']; // prettier-ignore
/** Parts of an organisation that are organisations or businesses of their own. */
const PARTS = ['department', 'subOrganization'];
/** How deep departments of departments are read. */
const MAX_DEPTH = 5;

type Kind = 'service' | 'business' | 'place' | 'organization' | 'page' | undefined;

function kindOf(node: JsonLdNode): Kind {
  if (node.isA(...SERVICE_TYPES)) return 'service';
  if (node.isA(...OTHER_TYPES)) return node.has('mainEntity') ? 'page' : undefined;
  if (!node.has('name') && !node.has('legalName')) return undefined;
  const meets = MEETS_PEOPLE.some((property) => node.has(property));
  if (node.isA(...PLACE_TYPES)) return meets ? 'place' : undefined;
  if (meets) return 'business';
  return node.isA(...ORGANIZATION_TYPES) ? 'organization' : undefined;
}

/** Reads all nodes of a document that say who offers what; whatever else it holds is told. */
export function readRecords(input: unknown, given: DraftOptions & { sourceUrl?: string }): ReadRecords {
  const losses = new LossLog('schema-org');
  const { graph, nodes, language, isPart } = loadGraph(input, losses);
  const options = { ...(language === undefined ? {} : { language }), ...given };
  const organizations = new OrganizationList();
  const context: ReadContext = { options, organizations };
  const services: ReadRecord[] = [];
  const organizationRecords: ReadRecord[] = [];

  /** The words of a node with what we kept beside them; its losses are told only when the words are all there is. */
  const withRest = (
    node: JsonLdNode,
    read: (node: JsonLdNode) => Draft,
    sound: (value: unknown) => unknown,
  ) => {
    const quiet = new JsonLdNode(node.raw, node.path, graph, new LossLog('schema-org'));
    const rest = restIn(quiet.take(OWN_TERM));
    const draft = read(quiet);
    const whole = rest === undefined ? undefined : (sound(applyRest(draft, rest)) as Draft | undefined);
    if (whole !== undefined) return { node, draft: whole, isOwn: true };
    if (rest !== undefined) quiet.tell(node.path, 'own-record');
    for (const { path, reason } of quiet.log.all) losses.tell(path, reason.slice('schema-org/'.length));
    return { node, draft, isOwn: false };
  };

  const readOrganizationNode = (node: JsonLdNode) => {
    const record = withRest(
      node,
      (quiet) => {
        const fields = readOrganization(quiet);
        for (const part of PARTS) quiet.take(part);
        quiet.finish();
        return fields;
      },
      soundOrganization,
    );
    if (record.isOwn) organizations.add(record.draft, node.id);
    else organizations.take(record.draft, node.id, () => losses.tell(node.path, 'duplicate'));
    organizationRecords.push(record);
  };

  const readBusinessNode = (node: JsonLdNode, isPlace: boolean) => {
    let organizationId: string | undefined;
    if (!isPlace) {
      const { name, type, url } = readOrganization(
        new JsonLdNode(node.raw, node.path, graph, new LossLog('schema-org')),
      );
      const fields = { name, ...(type === undefined ? {} : { type }), ...(url === undefined ? {} : { url }) };
      if (name !== undefined)
        organizationId = organizations.take(fields, node.id, () => losses.tell(node.path, 'duplicate'));
    }
    const draft = readBusiness(node, organizationId, context);
    for (const part of PARTS) node.take(part);
    node.finish();
    services.push({ node, draft, isOwn: false });
  };

  const later: (() => void)[] = [];
  const visit = (node: JsonLdNode, depth: number): void => {
    const kind = kindOf(node);
    if (kind === undefined || depth > MAX_DEPTH) return losses.tell(node.path, 'not-a-service');
    if (kind === 'page') {
      for (const inner of node.nodes('mainEntity')) if (inner.path !== node.path) visit(inner, depth + 1);
      return node.finish();
    }
    if (kind === 'organization') readOrganizationNode(node);
    else if (kind === 'service')
      later.push(() => void services.push(withRest(node, (quiet) => readService(quiet, context), soundService))); // prettier-ignore
    else readBusinessNode(node, kind === 'place');
    if (kind === 'organization' || kind === 'business')
      for (const part of PARTS)
        for (const { value, path } of node.take(part)) {
          const isEmbedded =
            typeof value === 'object' && value !== null && Object.keys(value).some((key) => key !== '@id');
          if (isEmbedded)
            visit(new JsonLdNode(value as Record<string, unknown>, path, graph, losses), depth + 1);
        }
  };
  const parts = nodes.filter(
    (node) => isPart(node) && kindOf(node) !== 'service' && kindOf(node) !== 'organization',
  );
  for (const node of nodes) if (!parts.includes(node)) visit(node, 0);
  for (const read of later) read();
  for (const node of parts) if (!graph.used.has(node.path)) losses.tell(node.path, 'not-a-service');
  return { organizations, organizationRecords, services, losses };
}
