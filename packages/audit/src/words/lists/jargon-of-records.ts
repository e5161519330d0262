import { sources, type WordList } from './word-list';

const RECORDS = 'A word of makers of health and care records: people know visits, results, illnesses and medicines.';

/** Words of makers of records, and what is jargon only to some. */
export const recordJargon: readonly WordList[] = [
  {
    kind: 'jargon', certainty: 'sure', source: sources.govukProblem, reason: 'A maker’s word for what stands in a program’s memory: the person knows it by its own name.',
    words: [
      'namespace', 'docker', 'environment variable', 'misconfigured', 'misconfiguration', 'invariant', 'idempotency', 'idempotent', 'concurrency', 'optimistic lock', 'transaction rolled back', 'write back',
      'upsert', 'crud', 'ttl', 'i/o', 'i/o error', 'io error', 'eof', 'post operation', 'get operation', 'put operation', 'patch operation', 'smart app launch', 'cryptographic', 'signature verification',
      'signature mismatch', 'certificate chain', 'bitstream', 'bitstreams', 'requested resource', 'requested resources', 'global property', 'org unit', 'orgunit', 'org units', 'organisation unit', 'organisation units', 'tracked entity', 'program stage', 'category option', 'taxonomy term', 'data model', 'environment variables',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, source: sources.govukProblem, reason: 'A maker’s word for what stands in a program’s memory: the person knows it by its own name.',
    words: [
      'resource', 'entity', 'entities', 'instance', 'instances', 'object', 'objects', 'node', 'nodes', 'repository', 'repositories', 'git', 'config', 'configuration',
      'configured', 'rollback', 'crypto',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'visit', source: sources.hl7, reason: RECORDS,
    words: [
      'encounter type', 'provider role',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'visit', source: sources.hl7, reason: RECORDS,
    words: [
      'encounter', 'encounters',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', source: sources.hl7, reason: RECORDS,
    words: [
      'fhir', 'hl7', 'snomed', 'snomed ct', 'loinc', 'icd-10', 'icd10', 'icd 10', 'rxnorm', 'dm+d', 'concept id', 'obs group', 'obs groups', 'observation group', 'fhirpatch', 'fhirpath', 'cql', 'cds hooks',
      'valueset', 'value set', 'value sets', 'codesystem', 'code system', 'coding system', 'terminology server', 'questionnaireresponse', 'questionnaire response', 'operationoutcome', 'structuredefinition',
      'capability statement', 'dicom', 'ehr', 'emr', 'oru', 'person attribute', 'person attribute type', 'patient identifier', 'identifier type', 'concept class', 'concept source', 'concept mapping', 'concept mappings', 'mapped concept', 'encounter role', 'order set', 'location attribute', 'provider attribute', 'visit attribute', 'cohort builder', 'dosage form code', 'patient program', 'order entry', 'drug order', 'care context',
      'ods code', 'urn number', 'uprn', 'usrn', 'mrn', 'gtin',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, source: sources.hl7, reason: RECORDS,
    words: [
      'icd', 'concept', 'concepts', 'obs', 'adt', 'sds', 'mpi', 'pds',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', source: sources.iana, reason: 'A code for a machine’s own records, which the person was never told.',
    words: [
      'eperm', 'enoent', 'econnrefused', 'econnreset', 'etimedout', 'enotfound', 'sqlstate', 'sigterm', 'exit code', 'error id',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, source: sources.iana, reason: 'A code for a machine’s own records, which the person was never told.',
    words: [
      'binary', 'bytes', 'byte', 'latency', 'bandwidth',
    ],
  },
  {
    kind: 'jargon', certainty: 'maybe', source: sources.coga, reason: 'Known to many, not to all: in some services the everyday meaning is meant.',
    words: [
      'fetch', 'fetched', 'fetches', 'fetching',
      'alphanumeric', 'alpha-numeric', 'whitespace', 'toggle', 'modal', 'system error', 'application error', 'critical error', 'not acceptable',
      'captcha', 'recaptcha', 'property', 'properties', 'pattern', 'constant', 'operation', 'module', 'widget', 'plugin', 'plug-in', 'domain', 'host', 'network error', 'timeout', 'time-out', 'query', 'queries',
      'script', 'javascript', 'batch', 'sync', 'syncing', 'synced', 'synchronise', 'synchronize', 'validate', 'validated', 'validation', 'retrieve', 'retrieving', 'retrieved', 'identifier', 'identifiers',
      'data processing', 'terminated', 'abort', 'aborted', 'corrupt', 'corrupted', 'malformed', 'technical error', 'provisioned', 'workflow', 'signature', 'locale', 'encoding', 'encoded', 'decode', 'decoded',
      'numeric', 'resources', 'privilege', 'taxonomy', 'repo', 'provisioning', 'quota', 'dashboard', 'cohort', 'sysadmin', 'authorisation', 'authorization', 'instance id',
    ],
  },
];
