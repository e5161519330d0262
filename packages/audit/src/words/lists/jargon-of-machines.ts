import { sources, type WordList } from './word-list';

const MACHINE = 'The name of a part of a machine: someone outside cannot see it, and cannot do anything about it.';
const SIGN_IN = 'A word for how sign-in works inside: people know signing in, passwords and accounts.';
const ABBREVIATION = 'Letters that only some know: the words behind them say it to everyone.';

/** Words for machines and for signing in to them. */
export const machineJargon: readonly WordList[] = [
  {
    kind: 'jargon', certainty: 'sure', plain: 'our system', source: sources.govukProblem, reason: MACHINE,
    words: [
      'server', 'servers', 'homeserver', 'homeservers', 'nginx', 'apache', 'kubernetes', 'load-balancer', 'backend', 'back-end', 'web server', 'webserver', 'server-side', 'server side', 'localhost', 'microservice', 'microservices', 'daemon',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'our system', source: sources.govukProblem, reason: MACHINE,
    words: [
      'cluster', 'middleware',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'our records', source: sources.govukProblem, reason: MACHINE,
    words: [
      'database', 'databases', 'sql', 'mysql', 'postgres', 'postgresql', 'mongodb', 'data store', 'datastore', 'data source', 'datasource', 'sqlite', 'nosql', 'db error', 'redis', 'elasticsearch',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'the connection', source: sources.govukProblem, reason: MACHINE,
    words: [
      'dns', 'bad gateway', 'gateway timeout', 'firewall', 'tcp', 'socket', 'websocket', 'websockets', 'ip address', 'cors', 'ssl', 'tls', 'https', 'port number', 'load balancer', 'mx record', 'dns record', 'cname', 'smtp', 'imap', 'pop3', 'ftp', 'sftp', 'ssh', 'webdav', 'caldav', 'carddav', 'webrtc', 'dkim', 'netmask', 'subnet', 'resolve host', 'unknown host', 'self-signed', 'geocode', 'geocoded', 'geocoding', 'geocoder', 'loopback', 'ssl certificate', 
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'the connection', source: sources.govukProblem, reason: MACHINE,
    words: [
      'proxy', 'proxies', 'gateway', 'upstream', 'hostname',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'cannot be found', source: sources.coga, reason: MACHINE,
    words: [
      'file system', 'filesystem', 'file path', 'filepath', 'subdirectory', 'root directory', 'temporary file', 'temporary files', 'temp file', 'temp files', 'temporary folder', 'temp folder', 'temporary directory', 'temp directory', 'to disk', 'from disk', 'mount point', 'volume mount', 'write permission', 'write permissions', 'read-only file system', 'inode', 'symlink', 'stdin', 'stdout',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'folder', source: sources.coga, reason: MACHINE,
    words: [
      'directory', 'directories',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'the time you have been signed in', source: sources.govukErrors, reason: SIGN_IN,
    words: [
      'session id', 'session cookie', 'session key', 'session data', 'session state', 'session token', 'session timeout', 'session expired', 'session has expired',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'the time you have been signed in', source: sources.govukErrors, reason: SIGN_IN,
    words: [
      'session', 'sessions',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'link', source: sources.govukErrors, reason: SIGN_IN,
    words: [
      'access token', 'security token', 'refresh token', 'authenticity token', 'bearer token', 'jwt', 'csrf', 'xsrf', 'nonce', 'magic token',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'link', source: sources.govukErrors, reason: SIGN_IN,
    words: [
      'token', 'tokens',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'signing in', source: sources.govukErrors, reason: SIGN_IN,
    words: [
      'authentication', 'authenticate', 'authenticated', 'authenticating', 'unauthenticated', 're-authenticate', 'reauthenticate', 'reauthentication', 'authenticator error', 'authentications', 'authenticates', 'cross-signing', 'deprovisioned', 'oauth', 'oauth2', 'openid', 'oidc',
      'saml', 'sso', 'single sign-on', 'single sign on', 'idp', 'identity provider', 'ldap', 'active directory', 'kerberos', 'mfa', '2fa', 'totp', 'webauthn', 'fido', 'fido2', 'passkey attestation',
      'service provider',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'username and password', source: sources.govukErrors, reason: SIGN_IN,
    words: [
      'credential', 'credentials', 'login credentials', 'access credentials',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'security code', source: sources.govukErrors, reason: ABBREVIATION,
    words: [
      'otp', 'one time passcode token', 'captcha token',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'permission', source: sources.govukErrors, reason: SIGN_IN,
    words: [
      'authorization code', 'authorization header', 'authorization server', 'acl', 'access control', 'access control list', 'rbac', 'superuser', 'sudo', 'root user', 'chmod', 'grant type', 'redirect uri', 'client secret', 'api key', 'keystore', 'public key',
      'private key',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'permission', source: sources.govukErrors, reason: SIGN_IN,
    words: [
      'privileges', 'scope', 'scopes', 'realm', 'tenant', 'tenants',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'web address', source: sources.govukStyle, reason: ABBREVIATION,
    words: [
      'url', 'urls', 'uri', 'uris', 'urn', 'urns', 'fqdn', 'domain name', 'subdomain', 'permalink', 'ipv4', 'ipv6', 'cidr', 'mac address',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'web address', source: sources.govukStyle, reason: ABBREVIATION,
    words: [
      'slug', 'slugs',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'reference number', source: sources.govukErrors, reason: ABBREVIATION,
    words: [
      'uuid', 'uuids', 'guid', 'guids', 'oid', 'cuid', 'ulid', 'nanoid', 'objectid', 'object id', 'entity id', 'primary id',
    ],
  },
];
