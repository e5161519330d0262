import { urgentAt } from '@kind-by-design/plain-language';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { exampleUrgent } from '../../../../tests/example-service';
import { UrgentHelp } from './urgent-help';

const meta = {
  title: 'Reaching a person/UrgentHelp',
  component: UrgentHelp,
} satisfies Meta<typeof UrgentHelp>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Life first, then the others in the service's order. */
export const Usual: Story = {};

/** For a header, or inside a form: smaller, with everything still there. */
export const Compact: Story = { args: { compact: true } };

/** Beside the emergency only the kind that fits the page. The emergency can't be left out or moved. */
export const SomeKinds: Story = { args: { compact: true, kinds: ['crisis'] } };

/** The least there is: the emergency. */
export const EmergencyOnly: Story = { args: { kinds: [] } };

/** With a heading of your own. */
export const OwnHeading: Story = { args: { heading: 'If you are in danger, do not wait for us' } };

/** A service that has one of its lines in English only, on a Welsh page: it is there, and marked as English. */
export const PartlyInAnotherLanguage: Story = {
  parameters: { locale: 'cy' },
  args: { urgent: urgentAt([exampleUrgent[0], { kind: 'urgent', owner: 'Front door team', checkedOn: '2026-11-02', when: { en: 'You need medical help soon' }, routes: [{ by: 'telephone', href: 'tel:111', text: { en: 'Call 111' } }] }], 'cy') },
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' } };
