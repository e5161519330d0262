import { sources, type WordList } from './word-list';

const DATA = 'A word for the shape of data: people know answers, numbers, words and dates.';

/** Words for the shape of data, and for how machines speak to each other. */
export const dataJargon: readonly WordList[] = [
  {
    kind: 'jargon', certainty: 'sure', plain: 'answer', source: sources.govukErrors, reason: DATA,
    words: [
      'payload', 'request body', 'response body', 'request payload', 'http', 'http error', 'http request', 'http response', 'http status', 'status code', 'response code', 'error code', 'error codes', 'errorcode',
      'reason code', 'request id', 'correlation id', 'trace id', 'transaction id', 'api', 'apis', 'rest api', 'graphql', 'grpc', 'rpc', 'xhr', 'ajax', 'endpoint', 'endpoints', 'api call', 'bad request',
      'method not allowed', 'precondition failed', 'request entity too large', 'payload too large', 'uri too long', 'unprocessable entity', 'unprocessable content', 'unprocessable',
      'rate limit', 'rate limited', 'rate limiting', 'request throttled', 'expectation failed', 'unsupported media type', 'bad response code', 'response header', 'request header', 'request headers', 'response headers', 'multipart', 'media type', 'content type', 'content-type', 'range not satisfiable',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'answer', source: sources.govukErrors, reason: DATA,
    words: [
      'throttled', 'throttling',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'the pattern, as an example', source: sources.govukErrors, reason: DATA,
    words: [
      'regex', 'regexp', 'regular expression', 'match pattern', 'matches pattern', 'match regex', 'regexes', 'glob',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'the pattern, as an example', source: sources.govukErrors, reason: DATA,
    words: [
      'wildcard',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'the form', source: sources.govukErrors, reason: DATA,
    words: [
      'schema', 'schemas', 'json', 'jsonp', 'xml', 'yaml', 'yml', 'xsd', 'html', 'css', 'markup', 'javascript error', 'dropdown', 'dropdowns', 'drop-down', 'pre-population', 'prepopulation', 'pre-populate',
      'prepopulate', 'user interface', 'google interface', 'iframe', 'js error', 'xpath', 'dtd', 'xslt', 'toml', 'protobuf', 'wsdl', 'jsonpath', 'json schema',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'question', source: sources.govukErrors, reason: DATA,
    words: [
      'required property', 'required properties', 'additional property', 'additional properties', 'unspecified keys', 'unknown key', 'unknown keys', 'unrecognized key', 'unrecognized keys', 'unrecognised key',
      'foreign key', 'primary key', 'constraint violation', 'unique constraint', 'integrity constraint', 'data type', 'datatype', 'enum', 'enumeration', 'tuple', 'discriminator', 'param', 'params', 'iterable',
      'iterator', 'queryset', 'resourcetype', 'validator', 'validators', 'validation error', 'validation errors', 'validation failed', 'validation failure', 'validation exception', 'equal to constant', 'falsy',
      'truthy', 'hexadecimal', 'octal', 'concatenated', 'instance of', 'subclass', 'superclass', 'data element', 'data elements', 'key-value', 'key value pair', 'lookup table', 'type mismatch', 'delimiter', 'delimiters', 'checkdigit', 'check digit', 'semantic version', 'schema version', 'referential integrity', 'db constraint', 'bitmask',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'question', source: sources.govukErrors, reason: DATA,
    words: [
      'constraint', 'constraints', 'enumerated', 'aggregate', 'aggregates', 'aggregation', 'cardinality', 'attribute', 'attributes', 'parameter', 'parameters', 'argument', 'arguments',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'yes or no', source: sources.govukErrors, reason: DATA,
    words: [
      'boolean', 'booleans', 'bool',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'whole number', source: sources.govukErrors, reason: DATA,
    words: [
      'integer', 'integers', 'int', 'int32', 'int64', 'bigint', 'floating point', 'floating-point',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'list', source: sources.govukErrors, reason: DATA,
    words: [
      'json array', 'hashmap', 'dictionary object', 'json object',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'list', source: sources.govukErrors, reason: DATA,
    words: [
      'array', 'arrays',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'words', source: sources.govukErrors, reason: DATA,
    words: [
      'varchar', 'substring',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', everyday: true, plain: 'words', source: sources.govukErrors, reason: DATA,
    words: [
      'string', 'strings',
    ],
  },
  {
    kind: 'jargon', certainty: 'sure', plain: 'date and time', source: sources.govukErrors, reason: DATA,
    words: [
      'datetime', 'date-time', 'timestamp', 'timestamps', 'epoch', 'utc offset', 'iso 8601', 'iso-8601', 'iso8601', 'rfc 3339',
    ],
  },
];
