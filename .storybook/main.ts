import type { StorybookConfig } from '@storybook/react-vite';
import { kindSource } from '../scripts/kind-source.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../packages/react/src/**/*.stories.tsx', '../packages/react/src/**/*.mdx', '../docs/storybook/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: {
    // The quicker react-docgen sees only the props of a component's own file: an input would be shown without the ones all questions share.
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      tsconfigPath: 'packages/react/tsconfig.json',
      shouldExtractLiteralValuesFromEnum: true,
      // Native attributes are passed on, not ours to describe.
      propFilter: ({ parent, declarations }) => [parent, ...(declarations ?? [])].some((from) => from !== undefined && !from.fileName.includes('node_modules')),
    },
  },
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      alias: { ...vite.resolve?.alias, ...kindSource },
    },
  }),
};

export default config;
