import type { PortalBuild } from '../../app/entry.server.tsx';
import type { Portal } from '../portal.ts';
import type { AppParts } from './app.ts';

/**
 * React Router's handler, with the portal handed to every loader and action. In development the build is a function,
 * since it changes. The handler comes out of the build: two copies of React Router would not know each other's context.
 */
export function pageRenderer(build: PortalBuild | (() => Promise<PortalBuild>), portal: Portal): AppParts['render'] {
  if (typeof build !== 'function') {
    const { createRequestHandler, portalContextFor } = build.entry.module;
    const handle = createRequestHandler(build, 'production');
    return (request, facts) => handle(request, portalContextFor({ portal, facts }));
  }
  return async (request, facts) => {
    const current = await build();
    const { createRequestHandler, portalContextFor } = current.entry.module;
    return createRequestHandler(current, 'development')(request, portalContextFor({ portal, facts }));
  };
}
