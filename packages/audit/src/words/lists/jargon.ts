import { sources, type WordList } from './word-list';

const list = (plain: string | undefined, reason: string, source: string, ...words: string[]): WordList => ({
  kind: 'jargon', certainty: 'sure', source, reason, words, ...(plain !== undefined && { plain }),
});
const everyday = (plain: string | undefined, reason: string, source: string, ...words: string[]): WordList => ({ ...list(plain, reason, source, ...words), everyday: true });
const maybe = (plain: string | undefined, reason: string, source: string, ...words: string[]): WordList => ({ ...list(plain, reason, source, ...words), certainty: 'maybe' });

const MACHINE = 'The name of a part of a machine: someone outside cannot see it, and cannot do anything about it.';
const PROGRAM = 'A programmer’s word for what a program does inside: it is no help to the person it is shown to.';
const SIGN_IN = 'A word for how sign-in works inside: people know signing in, passwords and accounts.';
const DATA = 'A word for the shape of data: people know answers, numbers, words and dates.';
const RECORDS = 'A word of makers of health and care records: people know visits, results, illnesses and medicines.';
const ABBREVIATION = 'Letters that only some know: the words behind them say it to everyone.';

/** Technical words, with what to say instead. */
export const jargonLists: readonly WordList[] = [
  list('our system', MACHINE, sources.govukProblem, 'server', 'servers', 'backend', 'back-end', 'web server', 'webserver', 'server-side', 'server side', 'localhost', 'microservice', 'microservices', 'daemon'),
  everyday('our system', MACHINE, sources.govukProblem, 'cluster', 'middleware'),
  list('our records', MACHINE, sources.govukProblem, 'database', 'databases', 'sql', 'mysql', 'postgres', 'postgresql', 'mongodb', 'data store', 'datastore', 'data source', 'datasource', 'redis', 'elasticsearch'),
  everyday('our records', MACHINE, sources.govukProblem, 'db'),
  list('the connection', MACHINE, sources.govukProblem, 'dns', 'bad gateway', 'gateway timeout', 'firewall', 'tcp', 'socket', 'websocket', 'websockets', 'ip address', 'localhost', 'cors', 'ssl', 'tls', 'https', 'port number', 'load balancer'),
  everyday('the connection', MACHINE, sources.govukProblem, 'proxy', 'proxies', 'gateway', 'upstream', 'hostname'),
  list('cannot be found', MACHINE, sources.coga, 'file system', 'filesystem', 'file path', 'filepath', 'subdirectory', 'root directory', 'inode', 'symlink', 'stdin', 'stdout'),
  everyday('folder', MACHINE, sources.coga, 'directory', 'directories'),
  list('the time you have been signed in', SIGN_IN, sources.govukErrors, 'session id', 'session cookie'),
  everyday('the time you have been signed in', SIGN_IN, sources.govukErrors, 'session', 'sessions'),
  list('link', SIGN_IN, sources.govukErrors, 'access token', 'security token', 'refresh token', 'authenticity token', 'bearer token', 'jwt', 'csrf', 'xsrf', 'nonce', 'magic token'),
  everyday('link', SIGN_IN, sources.govukErrors, 'token', 'tokens'),
  list('signing in', SIGN_IN, sources.govukErrors, 'authentication', 'authenticate', 'authenticated', 'authenticating', 'unauthenticated', 're-authenticate', 'reauthenticate', 'reauthentication', 'authenticator error', 'oauth', 'oauth2', 'openid', 'oidc', 'saml', 'sso', 'single sign-on', 'single sign on', 'idp', 'identity provider', 'ldap', 'active directory', 'kerberos', 'mfa', '2fa', 'totp', 'webauthn', 'fido', 'fido2', 'passkey attestation', 'service provider'),
  list('username and password', SIGN_IN, sources.govukErrors, 'credential', 'credentials', 'login credentials', 'access credentials'),
  list('security code', ABBREVIATION, sources.govukErrors, 'otp', 'one time passcode token', 'captcha token', 'recaptcha'),
  list('permission', SIGN_IN, sources.govukErrors, 'authorization code', 'authorization header', 'authorization server', 'acl', 'access control', 'rbac', 'superuser', 'grant type', 'redirect uri', 'client secret', 'api key', 'keystore', 'public key', 'private key'),
  everyday('permission', SIGN_IN, sources.govukErrors, 'privilege', 'privileges', 'scope', 'scopes', 'realm', 'tenant', 'tenants', 'principal name'),
  list(undefined, PROGRAM, sources.govukProblem, 'null', 'null pointer', 'nullpointerexception', 'stack trace', 'stacktrace', 'traceback', 'backtrace', 'runtime error', 'segmentation fault', 'core dump', 'fatal error', 'syntax error', 'type error', 'typeerror', 'out of memory', 'stack overflow', 'deadlock', 'race condition', 'mutex', 'assertion failed', 'debugger', 'debugging', 'not implemented', 'unimplemented', 'errno', 'callback', 'event listener', 'event handler', 'promise rejection', 'sdk', 'plugin error', 'classpath', 'classloader', 'instantiate', 'serialise', 'serialize', 'serialised', 'serialized', 'serialization', 'serialisation', 'deserialise', 'deserialize', 'deserialization', 'marshalling', 'invocation', 'webhook', 'webhooks', 'cron', 'caching', 'checksum', 'hash mismatch', 'encrypt', 'decrypt', 'decryption', 'encryption key', 'base64', 'utf-8', 'unicode', 'ascii', 'mime', 'mime type', 'mimetype', 'charset', 'codec', 'metadata', 'localstorage', 'local storage', 'service worker', 'log file', 'stderr'),
  everyday(undefined, PROGRAM, sources.govukProblem, 'exception', 'exceptions', 'undefined', 'nan', 'runtime', 'thread', 'threads', 'assertion', 'debug', 'unhandled', 'uncaught', 'deprecated', 'hook', 'listener', 'handler', 'promise', 'dom', 'cli', 'stub', 'mock', 'fixture', 'sandbox', 'bundle', 'instantiated', 'initialise', 'initialize', 'initialised', 'initialized', 'initialisation', 'initialization', 'invoke', 'invoked', 'mutate', 'mutation', 'middleware', 'cache', 'cached', 'buffer', 'hash', 'console', 'bug'),
  list('problem in our system', PROGRAM, sources.govukProblem, 'internal error', 'internal server error', 'internal system error', 'internal service error', 'system error', 'server error', 'application error', 'script error', 'critical error', 'fatal exception', 'database error', 'network error code', 'processing exception', 'unknown exception', 'unexpected exception'),
  list('read', PROGRAM, sources.govukProblem, 'parse', 'parsed', 'parses', 'parsing', 'parser', 'unparseable', 'unparsable', 'parse error', 'tokenize', 'tokenise', 'compiler', 'compilation error'),
  everyday('read', PROGRAM, sources.govukProblem, 'compile', 'compiled'),
  everyday('show', PROGRAM, sources.govukProblem, 'render', 'renders', 'rendered', 'rendering', 'renderer', 're-render'),
  list('get', PROGRAM, sources.govukProblem, 'sync token', 'synchronisation error', 'synchronization error', 'query string', 'querystring', 'query parameter', 'query parameters'),
  everyday('get', PROGRAM, sources.govukProblem, 'fetch', 'fetched', 'fetches', 'polling'),
  list('open', PROGRAM, sources.govukProblem, 'launch context'),
  everyday('open', PROGRAM, sources.govukProblem, 'execute', 'executed', 'executing', 'execution'),
  list('answer', DATA, sources.govukErrors, 'payload', 'request body', 'response body', 'request payload', 'http', 'http error', 'http request', 'http response', 'http status', 'status code', 'response code', 'error code', 'error codes', 'errorcode', 'reason code', 'request id', 'correlation id', 'trace id', 'transaction id', 'api', 'apis', 'rest api', 'graphql', 'grpc', 'rpc', 'wsdl', 'xhr', 'ajax', 'endpoint', 'endpoints', 'api call', 'bad request', 'method not allowed', 'precondition failed', 'request entity too large', 'payload too large', 'uri too long', 'unprocessable entity', 'unprocessable content', 'unprocessable', 'too many requests', 'rate limit', 'rate limited', 'rate limiting', 'request throttled', 'expectation failed', 'upgrade required', 'unsupported media type', 'media type', 'content type', 'content-type', 'range not satisfiable'),
  everyday('answer', DATA, sources.govukErrors, 'soap', 'not acceptable', 'throttled', 'throttling', 'conflict error'),
  list('the pattern, as an example', DATA, sources.govukErrors, 'regex', 'regexp', 'regular expression', 'match pattern', 'matches pattern', 'match regex'),
  everyday('the pattern, as an example', DATA, sources.govukErrors, 'wildcard', 'glob'),
  list('the form', DATA, sources.govukErrors, 'schema', 'schemas', 'json', 'jsonp', 'xml', 'yaml', 'yml', 'xsd', 'html', 'css', 'markup', 'javascript error', 'dropdown', 'dropdowns', 'drop-down', 'pre-population', 'prepopulation', 'pre-populate', 'prepopulate', 'user interface', 'google interface', 'modal', 'iframe', 'checkbox group', 'radio group', 'toggle', 'js error', 'xpath', 'dtd', 'xslt', 'toml', 'protobuf', 'wsdl', 'jsonpath', 'json schema'),
  list('question', DATA, sources.govukErrors, 'required property', 'required properties', 'additional property', 'additional properties', 'unspecified keys', 'unknown key', 'unknown keys', 'unrecognized key', 'unrecognized keys', 'unrecognised key', 'foreign key', 'primary key', 'constraint violation', 'unique constraint', 'integrity constraint', 'data type', 'datatype', 'enum', 'enumeration', 'tuple', 'discriminator', 'param', 'params', 'iterable', 'iterator', 'queryset', 'resourcetype', 'validator', 'validators', 'validation error', 'validation errors', 'validation failed', 'validation failure', 'validation exception', 'equal to constant', 'falsy', 'truthy', 'hexadecimal', 'octal', 'whitespace', 'alphanumeric', 'alpha-numeric', 'concatenated', 'instance of', 'subclass', 'superclass'),
  everyday('question', DATA, sources.govukErrors, 'constraint', 'constraints', 'enumerated', 'cardinality', 'attribute', 'attributes', 'parameter', 'parameters', 'argument', 'arguments', 'primitive'),
  list('yes or no', DATA, sources.govukErrors, 'boolean', 'booleans', 'bool'),
  list('whole number', DATA, sources.govukErrors, 'integer', 'integers', 'int', 'int32', 'int64', 'bigint', 'floating point', 'floating-point'),
  everyday('whole number', DATA, sources.govukErrors, 'float'),
  list('list', DATA, sources.govukErrors, 'json array', 'hashmap', 'dictionary object', 'json object'),
  everyday('list', DATA, sources.govukErrors, 'array', 'arrays'),
  list('words', DATA, sources.govukErrors, 'varchar', 'substring'),
  everyday('words', DATA, sources.govukErrors, 'string', 'strings', 'char', 'chars'),
  list('date and time', DATA, sources.govukErrors, 'datetime', 'date-time', 'timestamp', 'timestamps', 'epoch', 'utc offset', 'iso 8601', 'iso-8601', 'iso8601', 'rfc 3339'),
  list('web address', ABBREVIATION, sources.govukStyle, 'url', 'urls', 'uri', 'uris', 'urn', 'urns', 'fqdn', 'domain name', 'subdomain', 'permalink', 'ipv4', 'ipv6', 'cidr', 'mac address'),
  everyday('web address', ABBREVIATION, sources.govukStyle, 'slug', 'slugs'),
  list('reference number', ABBREVIATION, sources.govukErrors, 'uuid', 'uuids', 'guid', 'guids', 'oid', 'cuid', 'ulid', 'nanoid', 'objectid', 'object id', 'entity id', 'primary id'),
  list(undefined, 'A maker’s word for what stands in a program’s memory: the person knows it by its own name.', sources.govukProblem, 'namespace', 'docker', 'environment variable', 'misconfigured', 'misconfiguration', 'invariant', 'idempotency', 'idempotent', 'concurrency', 'optimistic lock', 'transaction rolled back', 'write back', 'upsert', 'crud', 'ttl', 'i/o', 'i/o error', 'io error', 'eof', 'post operation', 'get operation', 'put operation', 'patch operation', 'smart app launch', 'cryptographic', 'signature verification', 'signature mismatch', 'certificate chain'),
  everyday(undefined, 'A maker’s word for what stands in a program’s memory: the person knows it by its own name.', sources.govukProblem, 'resource', 'resources', 'entity', 'entities', 'instance', 'instances', 'object', 'objects', 'node', 'nodes', 'repository', 'repositories', 'commit', 'git', 'container image', 'env', 'config', 'configuration', 'configured', 'rollback', 'persisted', 'persist', 'crypto'),
  list('visit', RECORDS, sources.hl7, 'encounter type', 'provider role'),
  everyday('visit', RECORDS, sources.hl7, 'encounter', 'encounters'),
  list(undefined, RECORDS, sources.hl7, 'fhir', 'hl7', 'snomed', 'snomed ct', 'loinc', 'icd-10', 'icd10', 'icd 10', 'rxnorm', 'dm+d', 'concept id', 'obs group', 'obs groups', 'observation group', 'fhirpatch', 'fhirpath', 'cql', 'cds hooks', 'valueset', 'value set', 'value sets', 'codesystem', 'code system', 'coding system', 'terminology server', 'questionnaireresponse', 'questionnaire response', 'operationoutcome', 'structuredefinition', 'capability statement', 'dicom', 'ehr', 'emr', 'oru', 'person attribute', 'person attribute type', 'patient identifier', 'identifier type', 'patient program', 'order entry', 'drug order', 'care context', 'ods code', 'urn number', 'uprn', 'usrn', 'mrn', 'gtin'),
  everyday(undefined, RECORDS, sources.hl7, 'icd', 'concept', 'concepts', 'obs', 'adt', 'sds', 'mpi', 'pds'),
  list(undefined, 'A code for a machine’s own records, which the person was never told.', sources.iana, 'eperm', 'enoent', 'econnrefused', 'econnreset', 'etimedout', 'enotfound', 'sqlstate', 'sigterm', 'exit code', 'error id', 'daemon'),
  everyday(undefined, 'A code for a machine’s own records, which the person was never told.', sources.iana, 'stack', 'heap', 'kernel', 'overflow', 'underflow', 'hex', 'binary', 'bytes', 'byte', 'latency', 'bandwidth', 'packet'),
  maybe(undefined, 'Known to many, not to all: in some services the everyday meaning is meant.', sources.coga, 'request', 'response', 'property', 'properties', 'pattern', 'constant', 'key', 'keys', 'operation', 'module', 'widget', 'plugin', 'plug-in', 'domain', 'host', 'network error', 'timeout', 'time-out', 'query', 'queries', 'script', 'javascript', 'batch', 'import', 'sync', 'syncing', 'synced', 'synchronise', 'synchronize', 'validate', 'validated', 'validation', 'retrieve', 'retrieving', 'retrieved', 'identifier', 'identifiers', 'data processing', 'terminated', 'abort', 'aborted', 'corrupt', 'corrupted', 'malformed', 'technical error', 'provisioned', 'workflow', 'context', 'launch', 'signature', 'locale', 'encoding', 'encoded', 'decode', 'decoded', 'numeric', 'dashboard', 'cohort', 'sysadmin', 'authorisation', 'authorization', 'instance id'),
];
