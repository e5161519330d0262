import { existsSync } from 'node:fs';
import path from 'node:path';
import { weigh } from './bundles.ts';

/** The components on the page, by which its own style sheets and its Welsh are found too. */
const onThePage = ['BackLink', 'Button', 'Checkboxes', 'ContactOptions', 'DateInput', 'EmailInput', 'ErrorSummary', 'Form', 'KindProvider', 'Radios', 'Select', 'TelephoneInput', 'Textarea', 'TextInput'];

/** What the components on the page speak, as `@kind-by-design/react/cy` names it. */
const spokenThere = ['backLink', 'contactOptions', 'dateInput', 'errorMessage', 'errorSummary', 'label', 'phoneLink', 'select', 'textarea'];

/** What stands around every page of a portal. */
const aroundThePage = ['ExitThisPage', 'Footer', 'Header', 'LanguageSwitch', 'SkipLink', 'TalkToAPerson'];

const library = path.resolve(import.meta.dirname, '../packages');
const entry = (file: string) => `import '${path.join(import.meta.dirname, 'entries', file)}';`;

/** Gzipped bytes, by what they pay for. */
export interface Sizes {
  readonly script: { readonly ours: number; readonly bare: number; readonly components: number; readonly welsh: number; readonly everyWelsh: number; readonly sentences: number };
  /** Every page of a journey as a portal shows it, and the same with all that stands around it. */
  readonly journey: { readonly page: number; readonly inShell: number };
  readonly style: { readonly everything: number; readonly page: number; readonly tokens: number };
  readonly alone: readonly (readonly [component: string, bytes: number])[];
}

export async function measureSizes({ quick }: { readonly quick: boolean }): Promise<Sizes> {
  const from = (names: readonly string[], part = '') => `export { ${names.join(', ')} } from '@kind-by-design/react${part}';`;
  const script = async (code: string) => (await weigh(code)).script;
  const everyName = Object.keys(await import('@kind-by-design/react')).filter((name) => /^[A-Z]/.test(name));
  const alone: (readonly [string, number])[] = [];
  for (const name of quick ? [] : everyName) alone.push([name, await script(from([name]))]);
  return {
    script: {
      ours: await script(entry('ours.page.tsx')),
      bare: await script(entry('bare.page.tsx')),
      components: await script(from(onThePage)),
      welsh: await script(from(await exported(spokenThere), '/cy')),
      everyWelsh: await script(`export * from '@kind-by-design/react/cy';`),
      sentences: await script(`export { fill } from '@kind-by-design/plain-language';`),
    },
    journey: {
      page: await script(entry('journey.page.tsx')),
      inShell: await script(`${entry('journey.page.tsx')}\n${from(aroundThePage)}`),
    },
    style: await measureStyle(),
    alone: alone.toSorted(([, one], [, other]) => other - one),
  };
}

/** A component may speak no Welsh yet: it is measured with what there is. */
async function exported(names: readonly string[]): Promise<string[]> {
  const welsh = await import('@kind-by-design/react/cy');
  return names.filter((name) => name in welsh);
}

async function measureStyle(): Promise<Sizes['style']> {
  const tokens = path.join(library, 'tokens/dist/tokens.css');
  const folder = path.join(library, 'react/dist');
  const kebab = (name: string) => name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const named = ['choice', 'error-message', 'hint', 'label', 'phone-link', ...onThePage.map(kebab)].filter((name) => existsSync(path.join(folder, name, `${name}.css`)));
  // As a portal imports them: each by its name.
  const sheets = ['base', 'field', ...named].map((name) => `@kind-by-design/react/${name}.css`);
  const style = async (files: readonly string[]) => (await weigh(files.map((file) => `import '${file}';`).join('\n'))).style;
  return { everything: await style([tokens, path.join(folder, 'styles.css')]), page: await style([tokens, ...sheets]), tokens: await style([tokens]) };
}
