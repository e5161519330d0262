import { sources, type WordList } from './word-list';

const PROGRAM = 'A programmer’s word for what a program does inside: it is no help to the person it is shown to.';

/** Words for what a program does inside. */
export const programJargon: readonly WordList[] = [
  {
    kind: 'jargon', certainty: 'sure', source: sources.govukProblem, reason: PROGRAM,
    words: [
      'null', 'null pointer', 'nullpointerexception', 'stack trace', 'stacktrace', 'traceback', 'backtrace', 'runtime error', 'segmentation fault', 'fatal error', 'syntax error', 'type error',
      'typeerror', 'out of memory', 'stack overflow', 'deadlock', 'race condition', 'mutex', 'assertion failed', 'debugger', 'debugging', 'not implemented', 'unimplemented', 'errno', 'callback', 'event listener',
      'event handler', 'promise rejection', 'sdk', 'plugin error', 'classpath', 'classloader', 'instantiate', 'serialise', 'serialize', 'serialised', 'serialized', 'serialization', 'serialisation', 'deserialise',
      'deserialize', 'deserialization', 'marshalling', 'invocation', 'webhook', 'webhooks', 'cron', 'caching', 'checksum', 'hash mismatch', 'encrypt', 'decrypt', 'decryption', 'encryption key', 'base64', 'utf-8',
      'unicode', 'ascii', 'mime', 'mime type', 'mimetype', 'charset', 'codec', 'metadata', 'localstorage', 'local storage', 'service worker', 'log file', 'stderr', 'php', 'php.ini', 'perl', 'video tag', 'audio tag', 'html tag', 'meta tag', 'html5', 'webgl', 'webassembly', 'video element', 'audio element', 'canvas element', 'trackback', 'trackbacks', 'pingback', 'pingbacks', 'shortcode', 'commit hash', 'merge request', 'merge requests', 'pull request', 'pull requests', 'merge conflict', 'code snippet', 'feature flag', 'cron job', 'cronjob', 'build artifact', 'debug mode', 'log level', 'stack frame', 'worker process', 'background job', 'thread pool', 'opcode', 'nullable', 'non-null', 'peer connection', 'task queue', 'job queue', 'message queue', 'makefile', 'dependency injection', 'linter', 'middleware error', 'character encoding', 'character set', 'encrypted payload', 'decrypting', 'encryption keys', 'key backup', 'checksums', 'xform', 'xforms', 'lambda',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, source: sources.govukProblem, reason: PROGRAM,
    words: [
      'exception', 'exceptions', 'undefined', 'nan', 'runtime', 'assertion', 'debug', 'unhandled', 'uncaught', 'deprecated', 'artifact', 'artifacts', 'handshake', 'listener', 'handler', 'dom', 'cli', 'stub',
      'sandbox', 'bundle', 'instantiated', 'initialise', 'initialize', 'initialised', 'initialized', 'initialisation', 'initialization', 'invoke', 'invoked',
      'cache', 'cached', 'buffer', 'hash', 'console',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'problem in our system', source: sources.govukProblem, reason: PROGRAM,
    words: [
      'internal error', 'internal server error', 'internal system error', 'internal service error', 'server error', 'script error', 'fatal exception',
      'database error', 'network error code', 'processing exception', 'unknown exception', 'unexpected exception',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'read', source: sources.govukProblem, reason: PROGRAM,
    words: [
      'process response', 'process the response', 'response from server', 'bad response', 'unparsed', 'parse', 'parsed', 'parses', 'parsing', 'parser', 'unparseable', 'unparsable', 'parse error', 'tokenize', 'tokenise', 'compiler', 'compilation error',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'read', source: sources.govukProblem, reason: PROGRAM,
    words: [
      'compile', 'compiled',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'show', source: sources.govukProblem, reason: PROGRAM,
    words: [
      'render', 'renders', 'rendered', 'rendering', 'renderer', 're-render',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'get', source: sources.govukProblem, reason: PROGRAM,
    words: [
      'failed to fetch', 'fail to fetch', 'sync token', 'synchronisation error', 'synchronization error', 'query string', 'querystring', 'query parameter', 'query parameters', 'query failed', 'search index', 'reindex', 'reindexing', 'changeset',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'open', source: sources.govukProblem, reason: PROGRAM,
    words: [
      'launch context',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'open', source: sources.govukProblem, reason: PROGRAM,
    words: [
      'execute', 'executed', 'executing', 'execution',
    ],
  },
];
