import type { Meta, StoryObj } from '@storybook/react-vite';
import { SummaryList } from './summary-list';

const rows = [
  { key: 'Who this is for', value: 'My mum', actions: [{ href: '/care/for-whom', text: 'Change' }] },
  { key: 'What is hard at the moment', value: <>Washing<br />Getting to the toilet</>, actions: [{ href: '/care/hard', text: 'Change' }] },
  { key: 'Your telephone number', value: 'You would rather not say', actions: [{ href: '/care/telephone', text: 'Change' }] },
];

const meta = { title: 'A journey/SummaryList', component: SummaryList, args: { rows } } satisfies Meta<typeof SummaryList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What was asked, what was answered, and a way to change it. */
export const Usual: Story = {};

/** Facts that can’t be changed here. */
export const NoActions: Story = { args: { rows: rows.map(({ key, value }) => ({ key, value })) } };

/** Facts that belong to one thing, in a card, with what can be done about all of it. */
export const Card: Story = { args: { title: 'Person 1', headingLevel: 2, actions: <a href="/care/helpers/1">Change<span className="kind-visually-hidden">: Person 1</span></a>, rows: rows.map(({ key, value }) => ({ key, value })) } };

/** Two things can be done. */
export const TwoActions: Story = { args: { rows: [{ key: 'Your letter', value: 'letter.pdf', actions: [{ href: '/letter', text: 'See it' }, { href: '/letter/change', text: 'Change' }] }] } };

/** Nothing was told. */
export const Empty: Story = { args: { title: 'People who help you', rows: [] } };

/** Long words wrap. */
export const TooLong: Story = { args: { rows: [{ key: 'Where you live now and have lived for as long as you can remember', value: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2), actions: [{ href: '/care/address', text: 'Change' }] }] } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { title: 'أنت', rows: [{ key: 'لمن هذا', value: 'لأمي', actions: [{ href: '/care/for-whom', text: 'غير' }] }] } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { rows: [{ key: 'Ar gyfer pwy mae hwn', value: 'Fy mam', actions: [{ href: '/care/for-whom', text: 'Newid' }] }] } };
