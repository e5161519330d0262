import type { Meta, StoryObj } from '@storybook/react-vite';
import { exampleKind } from '../../../../tests/example-service';
import { BackLink } from '../back-link/back-link';
import * as cy from '../cy/cy';
import { Footer } from '../footer/footer';
import { KindProvider } from './kind-provider';

const meta = {
  title: 'Reaching a person/KindProvider',
  component: KindProvider,
  args: exampleKind('en'),
  render: (args) => (
    <KindProvider {...args}>
      <BackLink href="/" />
      <Footer links={[]} />
    </KindProvider>
  ),
} satisfies Meta<typeof KindProvider>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everything inside speaks the page's language and knows whom a person can turn to. */
export const Usual: Story = {};

/** A service says one sentence its own way; the others stay. */
export const OwnWords: Story = { args: { words: { backLink: { back: 'Back to the question before' } } } };

/** In Welsh: the words of the language are imported, and given. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { ...exampleKind('cy'), words: cy } };
