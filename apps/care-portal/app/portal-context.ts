import { createContext, RouterContextProvider } from 'react-router';
import type { RequestFacts } from '../server/http/app.ts';
import type { Portal } from '../server/portal.ts';

/** What a loader or action gets from the server around it. */
export interface PortalRequest {
  readonly portal: Portal;
  readonly facts: RequestFacts;
}

const portalRequest = createContext<PortalRequest>();

/** The context of one request, for React Router's handler. */
export function portalContextFor(request: PortalRequest): RouterContextProvider {
  return new RouterContextProvider(new Map([[portalRequest, request]]));
}

/** In a loader or action: the portal's functions and the facts of this request. */
export function portalOf(context: Readonly<RouterContextProvider>): PortalRequest {
  return context.get(portalRequest);
}
