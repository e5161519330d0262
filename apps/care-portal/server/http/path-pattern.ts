import { matchRoutes, type RouteObject, type ServerBuild } from 'react-router';

type Routes = ServerBuild['routes'];

/**
 * Makes a function from a path to its route's pattern, `/staff/requests/:reference`: what a log may hold, since a path
 * can hold what somebody typed. `unknown` where no route is meant.
 */
export function pathPatterns(routes: Routes): (path: string) => string {
  const tree = childrenOf(routes, undefined);
  return (path) => {
    const page = path.replace(/(?:_root|_\.data)?\.data$/, '').replace(/(?<=.)\/$/, '') || '/';
    const matches = matchRoutes(tree, page);
    if (!matches) return 'unknown';
    const pattern = matches.map(({ route }) => route.path).filter(Boolean).join('/');
    return pattern === '*' ? 'unknown' : `/${pattern}`.replace(/\/+/g, '/');
  };
}

function childrenOf(routes: Routes, parent: string | undefined): RouteObject[] {
  return Object.values(routes).flatMap((route): RouteObject[] => {
    if (!route || route.parentId !== parent) return [];
    const path = route.path === undefined ? {} : { path: route.path };
    return route.index ? [{ id: route.id, index: true as const, ...path }] : [{ id: route.id, ...path, children: childrenOf(routes, route.id) }];
  });
}
