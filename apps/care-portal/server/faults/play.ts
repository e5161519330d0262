import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import type { Refusal } from '../http/refusal.ts';
import { faultChosenBy, faultFor, type FaultSettings } from './choice.ts';

type Refuse = (context: Context, what: Pick<Refusal, 'status' | 'code' | 'retryAfter'>) => Promise<Response>;

// What a sign-in page of a café's network answers in place of our data.
const foreignPage = '<!doctype html><html lang="en"><title>Welcome</title><p>Sign in to use this network.</p></html>';

/**
 * Plays the trouble a request asks for by the header `x-portal-fault` or the cookie `portal-fault`, or that is set for
 * all. True on the wire: sockets are really cut, and `cut-after-storing` really stores first.
 */
export function playFaults(settings: FaultSettings, refuse: Refuse): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (context, next) => {
    const fault = faultFor(settings, context.req.method, faultChosenBy(context.req.raw.headers));
    switch (fault?.name) {
      case '500':
        return refuse(context, { status: 500, code: 'not-working' });
      case '503':
        return refuse(context, { status: 503, code: 'closed-for-now', retryAfter: 120 });
      case '429':
        return refuse(context, { status: 429, code: 'too-many', retryAfter: 60 });
      case 'no-reply':
        await wait(fault.seconds * 1000, undefined, { ref: false });
        context.env.outgoing.destroy();
        return RESPONSE_ALREADY_SENT;
      case 'cut-after-storing':
        await next();
        context.env.outgoing.destroy();
        context.res = RESPONSE_ALREADY_SENT;
        return undefined;
      case 'html-not-json':
        if (!context.req.path.endsWith('.data')) break;
        return context.html(foreignPage);
      default:
        break;
    }
    await next();
    return undefined;
  };
}
