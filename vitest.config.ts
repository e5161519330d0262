import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { kindSource } from './scripts/kind-source.ts';
import { chromiumArguments, chromiumPath } from './tests/chromium.ts';

const chromium = playwright({ launchOptions: { executablePath: await chromiumPath(), args: chromiumArguments } });

// A new object each time: Vitest writes each project's name into the instances it is given.
const browser = () => ({ enabled: true, headless: true, screenshotFailures: false, provider: chromium, instances: [{ browser: 'chromium' as const }] });


/** What takes minutes: a whole site, and every way of the command. */
const wholeAudits = ['tests/audit/{site,command}.test.ts'];
/** Every story as a page of its own. */
const storyPages = ['tests/built/story-pages.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'node', environment: 'node', include: ['packages/{tokens,plain-language,journey,audit}/src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/words/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        // Opening a database takes a second: the files share one.
        test: { name: 'portal', environment: 'node', include: ['apps/*/{server,app}/**/*.test.ts'], isolate: false, fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        plugins: [react()],
        resolve: { alias: kindSource },
        test: { name: 'unit', environment: 'jsdom', include: ['packages/react/src/**/*.test.{ts,tsx}'], exclude: ['**/*.spoken.test.tsx'], setupFiles: ['tests/setup.ts'] },
      },
      {
        plugins: [react()],
        resolve: { alias: kindSource },
        test: { name: 'conformance', environment: 'jsdom', include: ['tests/conformance/**/*.test.tsx'] },
      },
      {
        // A linked package is no node_modules to Vitest: without `external` it would transform dist/ instead of letting Node load it.
        test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.{ts,tsx}'], exclude: storyPages, server: { deps: { external: [/packages\/[^/]+\/dist/] } }, testTimeout: 30_000 },
      },
      {
        test: { name: 'story-pages', environment: 'node', include: storyPages, server: { deps: { external: [/packages\/[^/]+\/dist/] } }, testTimeout: 30_000 },
      },
      {
        test: { name: 'journeys', environment: 'node', include: ['tests/journeys/**/*.test.ts'], server: { deps: { external: [/packages\/[^/]+\/dist/] } }, testTimeout: 60_000 },
      },
      {
        test: { name: 'audit', environment: 'node', include: ['tests/audit/**/*.test.ts'], exclude: wholeAudits, server: { deps: { external: [/packages\/[^/]+\/dist/] } }, testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        test: { name: 'whole-audits', environment: 'node', include: wholeAudits, server: { deps: { external: [/packages\/[^/]+\/dist/] } }, testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        test: { name: 'hosts', environment: 'node', include: ['tests/hosts/**/*.test.ts'], server: { deps: { external: [/packages\/[^/]+\/dist/] } }, testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        test: { name: 'end-to-end', environment: 'node', include: ['tests/end-to-end/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        test: { name: 'whole-journeys', environment: 'node', include: ['tests/whole-journeys/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 120_000 },
      },
      {
        plugins: [react()],
        resolve: { alias: kindSource },
        test: { name: 'spoken', include: ['packages/react/src/**/*.spoken.test.tsx'], setupFiles: ['tests/setup.ts'], browser: browser() },
      },
      {
        plugins: [storybookTest({ configDir: path.resolve(import.meta.dirname, '.storybook') })],
        test: { name: 'storybook', browser: browser() },
      },
    ],
  },
});
