import { parse } from 'hono/utils/cookie';
import type { Environment } from '../settings.ts';

/** The troubles the portal can play, so that a test meets them as they are on the wire. */
export const faultNames = ['500', '503', '429', 'no-reply', 'cut-after-storing', 'html-not-json', 'addresses-down'] as const;

export type FaultName = (typeof faultNames)[number];

/** One trouble, for which requests, and for how long where it waits. */
export interface Fault {
  readonly name: FaultName;
  /** Which requests meet it. */
  readonly on: 'posts' | 'gets' | 'any';
  /** Seconds a request without a reply is kept open before it is cut. */
  readonly seconds: number;
}

export type FaultSettings = { readonly on: false } | { readonly on: true; readonly always: Fault | undefined };

const standardSeconds = 60;

/**
 * Reads a choice such as `503`, `no-reply:5`, `500@gets` or `500@any`; `undefined` for anything else. Without `@`
 * only forms that are sent (POST) meet it; the look-up of addresses is down for any.
 */
export function readFault(choice: string | undefined): Fault | undefined {
  const match = /^(?<name>[a-z0-9-]+)(?::(?<seconds>\d{1,3}))?(?:@(?<on>posts|gets|any))?$/.exec(choice?.trim() ?? '');
  const name = faultNames.find((known) => known === match?.groups?.['name']);
  if (!name) return undefined;
  const on = (['gets', 'any'] as const).find((known) => known === match?.groups?.['on']) ?? (name === 'addresses-down' ? 'any' : 'posts');
  return { name, on, seconds: Number(match?.groups?.['seconds'] ?? standardSeconds) };
}

/**
 * Reads PORTAL_FAULTS: `choose` lets each request choose by cookie or header; the name of a fault makes every request
 * meet it. Throws in production unless PORTAL_FAULTS_ALLOWED says `tests`, so that nobody meets a fault for real.
 */
export function readFaultSettings(value: string | undefined, environment: Environment): FaultSettings {
  if (value === undefined) return { on: false };
  if (environment['NODE_ENV'] === 'production' && environment['PORTAL_FAULTS_ALLOWED'] !== 'tests') {
    throw new Error('is for development and tests only. To test a production build, set PORTAL_FAULTS_ALLOWED=tests as well');
  }
  if (value === 'choose') return { on: true, always: undefined };
  const always = readFault(value);
  if (!always) throw new Error(`needs "choose" or one of ${faultNames.join(', ')}, not "${value}"`);
  return { on: true, always };
}

/** What a request chooses, by the header `x-portal-fault` or the cookie `portal-fault`. */
export function faultChosenBy(headers: Headers): string | undefined {
  return headers.get('x-portal-fault') ?? parse(headers.get('cookie') ?? '')['portal-fault'];
}

/** The fault this request meets, if any: its own choice first (header, then cookie), then the one for all. */
export function faultFor(settings: FaultSettings, method: string, chosen: string | undefined): Fault | undefined {
  if (!settings.on) return undefined;
  const fault = chosen === undefined ? settings.always : readFault(chosen);
  if (!fault || fault.on === 'any') return fault;
  const reads = method === 'GET' || method === 'HEAD';
  return reads === (fault.on === 'gets') ? fault : undefined;
}
