import type { Problems } from '@kind-by-design/plain-language';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { Button } from '../button/button';
import { ErrorSummary } from '../error-summary/error-summary';
import { formFields } from '../form-fields/form-fields';
import { Radios } from '../radios/radios';
import { TelephoneInput } from '../telephone-input/telephone-input';
import { TextInput } from '../text-input/text-input';
import { Form, type FormProps } from './form';

const english = { title: 'Ask us to ring you', name: 'What should we call you?', telephone: 'Your telephone number', when: 'When should we ring?', morning: 'In the morning', any: 'At any time', text: 'Do not ring: send me a text message', send: 'Ask us to ring you', sending: 'Sending your request…' };
const welsh: typeof english = { title: 'Gofynnwch i ni eich ffonio chi', name: 'Beth ddylen ni eich galw chi?', telephone: 'Eich rhif ffôn', when: 'Pryd ddylen ni ffonio?', morning: 'Yn y bore', any: 'Unrhyw bryd', text: 'Peidiwch â ffonio: anfonwch neges destun ataf', send: 'Gofyn i ni ffonio', sending: 'Wrthi’n anfon eich cais…' };
const arabic: typeof english = { title: 'اطلب منا الاتصال بك', name: 'ماذا نناديك؟', telephone: 'رقم هاتفك', when: 'متى نتصل بك؟', morning: 'في الصباح', any: 'في أي وقت', text: 'لا تتصلوا: أرسلوا لي رسالة نصية', send: 'أرسل طلبك', sending: 'نرسل طلبك…' };

const asked: Problems = { callName: { message: 'Enter what we should call you' }, telephone: { message: 'Enter your telephone number' }, when: { message: 'Choose when we should ring' } };
const stopped = (event: { preventDefault: () => void }) => event.preventDefault();

/** A small form as a page holds it: summary, fields and title read one value. */
function Example({ problems, sending, onSubmit, words = english }: Pick<FormProps, 'problems' | 'sending' | 'onSubmit'> & { readonly words?: typeof english }) {
  const fields = formFields({ problems });
  return (
    <div>
      <ErrorSummary problems={problems} />
      <h1>{words.title}</h1>
      <Form problems={problems} sending={sending} onSubmit={onSubmit ?? stopped}>
        <TextInput {...fields.text('callName')} label={words.name} required />
        <TelephoneInput {...fields.text('telephone')} label={words.telephone} required />
        <Radios {...fields.text('when')} label={words.when} required options={[{ value: 'morning', label: words.morning }, { value: 'any', label: words.any }, { value: 'text', label: words.text }]} />
        <Button sendingText={words.sending}>{words.send}</Button>
      </Form>
    </div>
  );
}

const meta = {
  title: 'Asking/Form',
  component: Form,
  render: ({ problems, sending }) => <Example problems={problems} sending={sending} />,
} satisfies Meta<typeof Form>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see. */
export const Usual: Story = {};

/** After a try: what is left to put right, at the top and beside each field, in the same words. */
export const WithProblems: Story = { args: { problems: asked } };

/** A second try with something left takes the focus to the summary again; what was typed is still there. */
export const SecondTry: Story = {
  tags: ['needs-scripts'],
  render: function SecondTry() {
    const [problems, setProblems] = useState<Problems | undefined>();
    return <Example problems={problems} onSubmit={(event) => { event.preventDefault(); setProblems({ ...asked }); }} />;
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox', { name: 'What should we call you?' }), 'Sam');
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await userEvent.click(canvas.getByRole('button'));
      await expect(await canvas.findByRole('heading', { name: 'There are 3 things to put right' })).toBeVisible();
      await expect(document.activeElement).toHaveAccessibleName('There are 3 things to put right');
    }
    await expect(canvas.getByRole('textbox', { name: 'What should we call you?' })).toHaveValue('Sam');
  },
};

/** While it is sent the button says so; a second press sends nothing, however long it takes. */
export const Sending: Story = { tags: ['needs-scripts'], args: { sending: true } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { problems: { callName: { message: 'أدخل اسمك' } } }, render: ({ problems }) => <Example problems={problems} words={arabic} /> };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { problems: { callName: { message: 'Rhowch enw y gallwn ni eich galw wrtho' } } }, render: ({ problems }) => <Example problems={problems} words={welsh} /> };
