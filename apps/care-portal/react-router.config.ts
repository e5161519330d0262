import type { Config } from '@react-router/dev/config';

export default {
  // Every route is known from the first page on, so a lost connection never breaks finding the next one.
  routeDiscovery: { mode: 'initial' },
  future: { unstable_optimizeDeps: true },
} satisfies Config;
