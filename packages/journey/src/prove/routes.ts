import type { Routes } from '../definition/definition';

/** The name of a route, as `about` and `reached.routes` have it. */
export const routeName = (step: string, at: number, target: string): string => `${step} → ${target} (${at + 1})`;

export const targetsOf = (next: Routes): readonly string[] => (typeof next === 'string' ? [next] : next.map((route) => ('go' in route ? route.go : route.otherwise)));
