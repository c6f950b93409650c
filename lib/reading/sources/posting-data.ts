import type { Block, PageState, StructuredItem } from '../../snapshot/page-snapshot.ts';
import { readProperty, realText } from '../structured-index.ts';

type Json = StructuredItem['data'][string];

/** Data of one posting, whatever part of the page it was found in, with the property names of schema.org. */
export interface PostingData {
  source: 'json-ld' | 'microdata' | 'page-state';
  data: Record<string, Json>;
  /** Lines of the description inside. */
  lines: readonly Block[];
}

/** Names applicant systems and boards give to the properties of a job, by schema.org name, surest first. */
const STATE_NAMES: Readonly<Record<string, readonly string[]>> = {
  baseSalary: [
    'baseSalary',
    'salary',
    'compensationTierSummary',
    'scrapeableCompensationSalarySummary',
    'salaryRange',
    'pay',
    'payRange',
    'compensation',
    'salaryText',
  ],
  datePosted: [
    'datePosted',
    'publishedDate',
    'published_at',
    'publishedAt',
    'postedDate',
    'postedAt',
    'datePublished',
    'created_at',
    'createdAt',
    'startDate',
    'pubDate',
  ],
  employmentType: [
    'employmentType',
    'employment_type',
    'commitment',
    'jobType',
    'job_type',
    'type',
    'workType',
    'contractType',
  ],
  hiringOrganization: [
    'hiringOrganization',
    'organization',
    'company',
    'company_name',
    'companyName',
    'employer',
    'sourceEmployerName',
    'publicCompanyName',
    'startup',
  ],
  identifier: [
    'identifier',
    'id',
    'jobId',
    'job_id',
    'jobPostId',
    'reqId',
    'requisitionId',
    'key',
    'slug',
    'uuid',
  ],
  jobLocation: [
    'jobLocation',
    'locationName',
    'job_post_location',
    'location',
    'locations',
    'city',
    'cityState',
    'jobLocationText',
    'office',
  ],
  jobLocationType: [
    'jobLocationType',
    'workplaceType',
    'workplace_type',
    'locationType',
    'remoteType',
    'remote_status',
    'workplace',
  ],
  team: ['departmentName', 'department', 'department_name', 'teamName', 'team'],
  title: ['title', 'jobTitle', 'job_title', 'name', 'postingTitle', 'pageTitle', 'positionTitle'],
  validThrough: [
    'validThrough',
    'applicationDeadline',
    'expirationDate',
    'closingDate',
    'expires_at',
    'application_deadline',
  ],
};

/** A text, or the version of it in the language of the page when the site keeps one per language. */
function localised(value: Json | undefined, language: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const version = value[language] ?? value['en'];
  return version === undefined ? value : version;
}

/** Empty values, switches and objects that name nothing say nothing of the job. */
function isUsable(value: Json | undefined): value is Json {
  if (value === undefined || value === null || value === '' || typeof value === 'boolean') return false;
  if (typeof value !== 'object' || Array.isArray(value)) return true;
  return ['name', 'value', 'minValue', 'min', 'address', 'addressLocality', 'city', 'text'].some(
    (part) => readProperty(value, part) !== undefined,
  );
}

function firstNamed(
  data: Record<string, Json>,
  names: readonly string[],
  language: string,
): Json | undefined {
  for (const name of names) {
    const value = localised(readProperty(data, name), language);
    if (isUsable(value)) return value;
  }
  return undefined;
}

function toPlainDate(value: Json | undefined): Json | undefined {
  if (typeof value === 'number') return undefined;
  return value;
}

/** Page state read as the data of a posting; undefined when it names no job. */
export function fromPageState(state: PageState, language: string): PostingData | undefined {
  const data: Record<string, Json> = {};
  for (const [name, names] of Object.entries(STATE_NAMES)) {
    const value = firstNamed(state.data, names, language);
    const usable = name === 'datePosted' || name === 'validThrough' ? toPlainDate(value) : value;
    if (usable !== undefined) data[name] = usable;
  }
  return realText(data['title']) === undefined
    ? undefined
    : { source: 'page-state', data, lines: state.lines ?? [] };
}

/** Structured data read as the data of a posting. */
export function fromStructuredItem(item: StructuredItem): PostingData {
  return { source: item.source, data: item.data, lines: item.lines ?? [] };
}
