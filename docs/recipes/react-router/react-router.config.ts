import type { Config } from '@react-router/dev/config';

export default {
  // Every page is known from the first one on, so a lost connection never breaks finding the next.
  routeDiscovery: { mode: 'initial' },
  // Otherwise a development server may load the page anew at the first press.
  future: { unstable_optimizeDeps: true },
} satisfies Config;
