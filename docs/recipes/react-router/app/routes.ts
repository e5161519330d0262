import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [index('routes/ask.tsx'), route('sent', 'routes/sent.tsx')] satisfies RouteConfig;
