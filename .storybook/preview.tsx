import type { Decorator, Preview } from '@storybook/react-vite';
import { useInsertionEffect } from 'react';
import { kindA11y } from '../packages/audit/src/storybook/storybook';
import * as cy from '../packages/react/src/cy/cy';
import { KindProvider } from '../packages/react/src/kind-provider/kind-provider';
import { exampleKind } from '../tests/example-service';
import { checkInEveryTheme } from './every-theme';
import { keepInPageLinksInThePage } from './in-page-links';
import { pseudoWords } from './pseudo-words';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@kind-by-design/tokens/fallback-face.css';
import '@kind-by-design/tokens/tokens.css';
import '@kind-by-design/tokens/brands/harbour.css';
import './preview.css';
import './all-styles';

keepInPageLinksInThePage();

const languages = {
  en: { title: 'English', dir: 'ltr', words: undefined },
  cy: { title: 'Cymraeg (draft)', dir: 'ltr', words: cy },
  'ar-XB': { title: 'Right to left, long', dir: 'rtl', words: pseudoWords },
} as const;

/** Puts the page into the theme, brand and language of the toolbar, as a portal would. */
const InPage: Decorator = (Story, { globals, parameters, viewMode }) => {
  const locale = (parameters['locale'] ?? globals['locale'] ?? 'en') as keyof typeof languages;
  const language = languages[locale];
  const { theme, brand } = globals as { theme?: string; brand?: string };
  const inGuide = viewMode === 'docs';
  // Before anything is laid out; silent where React 18 renders on a server.
  useInsertionEffect(() => {
    const { documentElement: page } = document;
    // A guide shows many stories on one English page: each has its language around itself.
    page.lang = inGuide ? 'en' : locale;
    page.dir = inGuide ? 'ltr' : language.dir;
    page.dataset['kindTheme'] = theme ?? 'light';
    if (brand) page.dataset['kindBrand'] = brand;
    else delete page.dataset['kindBrand'];
  }, [inGuide, locale, language.dir, theme, brand]);
  return (
    <KindProvider {...exampleKind(locale)} {...(language.words && { words: language.words })}>
      {inGuide ? <div lang={locale} dir={language.dir}><Story /></div> : <Story />}
    </KindProvider>
  );
};

const preview: Preview = {
  decorators: [InPage],
  globalTypes: {
    theme: { toolbar: { title: 'Theme', icon: 'contrast', items: [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }, { value: 'high-contrast', title: 'High contrast' }], dynamicTitle: true } },
    brand: { toolbar: { title: 'Brand', icon: 'paintbrush', items: [{ value: '', title: 'Kind by Design' }, { value: 'harbour', title: 'Harbour (example)' }], dynamicTitle: true } },
    locale: { toolbar: { title: 'Language', icon: 'globe', items: Object.entries(languages).map(([value, { title }]) => ({ value, title })), dynamicTitle: true } },
  },
  initialGlobals: { theme: 'light', brand: '', locale: 'en' },
  parameters: {
    a11y: { ...kindA11y, test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      // Groups in the order of a person's need; in each component its guide, then its states as they stand in their file.
      // Storybook takes this function by its text and runs it as JavaScript: nothing from outside it, and types by example.
      storySort: (one = { title: '', name: '' }, other = { title: '', name: '' }) => {
        const order = ['Start here/What this is', 'Start here/Principles', 'Start here/Words', 'Reaching a person', 'When something goes wrong', 'Asking', 'A journey/How a journey is made', 'A journey', 'The page'];
        const place = ({ title } = { title: '' }) => order.findIndex((start) => title.startsWith(start));
        if (one.title !== other.title) return place(one) - place(other) || one.title.localeCompare(other.title);
        return Number(other.name === 'Guide') - Number(one.name === 'Guide');
      },
    },
    docs: { argTypes: { sort: 'requiredFirst' }, controls: { sort: 'requiredFirst' } },
  },
  afterEach: checkInEveryTheme,
};

export default preview;
