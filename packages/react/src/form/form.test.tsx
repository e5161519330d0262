import type { Problems } from '@kind-by-design/plain-language';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ComponentProps, Profiler, useActionState, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectReactSaid, reactMajor } from '../../../../tests/react-says';
import { Button } from '../button/button';
import { Checkboxes } from '../checkboxes/checkboxes';
import { ErrorSummary } from '../error-summary/error-summary';
import { formFields } from '../form-fields/form-fields';
import { Textarea } from '../textarea/textarea';
import { TextInput } from '../text-input/text-input';
import { Form } from './form';

type FormSubmit = NonNullable<ComponentProps<typeof Form>['onSubmit']>;

const send = () => screen.getByRole('button');
const waiting = () => new Promise<void>(() => undefined);

function RingMe({ onSubmit, problems, sending }: { onSubmit: FormSubmit; problems?: Problems; sending?: boolean }) {
  return (
    <Form onSubmit={onSubmit} problems={problems} sending={sending}>
      <TextInput {...formFields({ problems }).text('callName')} label="Name" />
      <Button sendingText="Sending your request…">Ask us to ring you</Button>
    </Form>
  );
}

afterEach(() => {
  vi.useRealTimers();
});

describe('Form sends once for one press', () => {
  test('through the browser: a second press sends nothing until the answer is in', () => {
    // jsdom opens no page, so the event stands for the browser's own submission.
    const sent = vi.fn<(prevented: boolean) => void>();
    const heard = (event: Event) => {
      sent(event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('submit', heard);
    render(<Form><Button>Send</Button></Form>);
    // Past React's root, so that Form sees what the browser would: nobody has taken over yet.
    fireEvent.submit(screen.getByRole('button').closest('form') as HTMLFormElement);
    fireEvent.submit(screen.getByRole('button').closest('form') as HTMLFormElement);
    document.removeEventListener('submit', heard);
    expect(sent.mock.calls).toEqual([[false], [true]]);
  });

  test('with a promise: until it settles, however long that takes', async () => {
    vi.useFakeTimers();
    let answer: () => void = () => undefined;
    const onSubmit = vi.fn<FormSubmit>((event) => {
      event.preventDefault();
      return new Promise<void>((resolve) => (answer = resolve));
    });
    render(<RingMe onSubmit={onSubmit} />);
    fireEvent.click(send());
    await act(async () => vi.advanceTimersByTime(120_000));
    fireEvent.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(1);
    await act(async () => answer());
    fireEvent.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  test('with a promise that is turned down: the next press sends again', async () => {
    const onSubmit = vi.fn<FormSubmit>(async (event) => {
      event.preventDefault();
      await Promise.resolve();
    });
    render(<RingMe onSubmit={onSubmit} />);
    await userEvent.click(send());
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  test('with `sending`: until it is over, and then again', async () => {
    const onSubmit = vi.fn<FormSubmit>((event) => event.preventDefault());
    const { rerender } = render(<RingMe onSubmit={onSubmit} sending={false} />);
    await userEvent.click(send());
    rerender(<RingMe onSubmit={onSubmit} sending />);
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(1);
    rerender(<RingMe onSubmit={onSubmit} sending={false} />);
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  test('with `sending` that never comes: the button is not dead for ever', () => {
    vi.useFakeTimers();
    const onSubmit = vi.fn<FormSubmit>((event) => event.preventDefault());
    render(<RingMe onSubmit={onSubmit} sending={false} />);
    fireEvent.click(send());
    vi.advanceTimersByTime(1001);
    fireEvent.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  test('with new problems: they are the answer, so the next press sends again', async () => {
    const onSubmit = vi.fn<FormSubmit>((event) => {
      event.preventDefault();
      return waiting();
    });
    const { rerender } = render(<RingMe onSubmit={onSubmit} />);
    await userEvent.click(send());
    rerender(<RingMe onSubmit={onSubmit} problems={{ callName: { message: 'Enter a name' } }} />);
    await userEvent.click(send());
    rerender(<RingMe onSubmit={onSubmit} problems={{ callName: { message: 'Enter a name' } }} />);
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(3);
  });

  test('after the back button brought the page back as it was left, the next press sends', async () => {
    const onSubmit = vi.fn<FormSubmit>((event) => {
      event.preventDefault();
      return waiting();
    });
    render(<RingMe onSubmit={onSubmit} />);
    await userEvent.click(send());
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(1);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  test('when what the page does on a press breaks, the next press still does something', async () => {
    const onSubmit = vi.fn<FormSubmit>((event) => {
      event.preventDefault();
      throw new Error('broken');
    });
    const reported = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', reported);
    render(<RingMe onSubmit={onSubmit} />);
    await userEvent.click(send());
    await userEvent.click(send());
    window.removeEventListener('error', reported);
    expect(onSubmit).toHaveBeenCalledTimes(2);
    vi.mocked(console.error).mockClear();
  });
});

describe('Form says that it is sending', () => {
  test('on the button, which keeps the focus and is not disabled, and to the ear', async () => {
    vi.useFakeTimers();
    let answer: () => void = () => undefined;
    render(<RingMe onSubmit={(event) => { event.preventDefault(); return new Promise<void>((resolve) => (answer = resolve)); }} />);
    send().focus();
    fireEvent.click(send());
    expect(send()).toHaveAccessibleName('Sending your request…');
    expect(send()).toBeEnabled();
    expect(send()).toHaveFocus();
    vi.advanceTimersByTime(100);
    expect(screen.getByRole('status')).toHaveTextContent('Sending your request…');
    await act(async () => answer());
    vi.advanceTimersByTime(100);
    expect(send()).toHaveAccessibleName('Ask us to ring you');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('as soon as the page says so by itself', () => {
    render(<RingMe onSubmit={() => undefined} sending />);
    expect(send()).toHaveAccessibleName('Sending your request…');
  });
});

describe('Form never empties what was typed', () => {
  test('through a new try that has something left to put right', async () => {
    function Asking() {
      const [problems, setProblems] = useState<Problems>();
      return <RingMe onSubmit={(event) => { event.preventDefault(); setProblems({ callName: { message: 'Enter a name' } }); }} {...(problems && { problems })} />;
    }
    render(<Asking />);
    await userEvent.type(screen.getByRole('textbox'), '???');
    await userEvent.click(send());
    expect(screen.getByRole('textbox')).toHaveValue('???');
    expect(screen.getByRole('textbox')).toBeInvalid();
  });
});

// React has actions from 19 on: before that there is none to try.
describe.each(reactMajor < 19 ? [] : ['a React action'])('Form never empties what was typed through %s', () => {
  test('after which the next press sends again', async () => {
    const action = vi.fn<(form: FormData) => Promise<void>>(async () => undefined);
    render(<Form action={action}><TextInput name="callName" label="Name" /><Button>Send</Button></Form>);
    await userEvent.type(screen.getByRole('textbox'), 'Sam');
    await userEvent.click(send());
    expect(screen.getByRole('textbox')).toHaveValue('Sam');
    await userEvent.click(send());
    expect(screen.getByRole('textbox')).toHaveValue('Sam');
    expect(action).toHaveBeenCalledTimes(2);
  });

  test('that finds problems', async () => {
    function Asking() {
      const [problems, check] = useActionState<Problems | undefined, FormData>(async () => ({ callName: { message: 'Enter a name' } }), undefined);
      return (
        <>
          <ErrorSummary problems={problems} />
          <Form action={check} problems={problems}><TextInput {...formFields({ problems }).text('callName')} label="Name" /><Button>Send</Button></Form>
        </>
      );
    }
    render(<Asking />);
    await userEvent.type(screen.getByRole('textbox'), '???');
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await userEvent.click(send());
      await waitFor(() => expect(document.activeElement).toHaveAccessibleName('There is 1 thing to put right'));
    }
    expect(screen.getByRole('textbox')).toHaveValue('???');
  });
});

describe('Form helps while a person writes', () => {
  test('says the room left at once for the eye and, after a pause, for the ear', async () => {
    vi.useFakeTimers();
    const rendered = vi.fn<() => void>();
    render(<Profiler id="form" onRender={rendered}><Form><Textarea name="about" label="What is it about?" max={10} /></Form></Profiler>);
    const box = screen.getByRole('textbox');
    expect(box).toHaveAccessibleDescription('You can write up to 10 characters.');
    rendered.mockClear();
    fireEvent.input(box, { target: { value: 'My sta' } });
    expect(screen.getByText('You have room for 4 more characters.')).toBeVisible();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    vi.advanceTimersByTime(900);
    fireEvent.input(box, { target: { value: 'My stairs are' } });
    vi.advanceTimersByTime(900);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    vi.advanceTimersByTime(100);
    expect(screen.getByRole('status')).toHaveTextContent('You have 3 characters too many.');
    expect(box).toHaveValue('My stairs are');
    expect(rendered).not.toHaveBeenCalled();
  });

  test('unticks the others for "none of these", and "none of these" for the others', async () => {
    render(
      <Form>
        <Checkboxes name="needs" label="What do you need?" options={[{ value: 'a', label: 'More time' }, { value: 'b', label: 'An interpreter' }, { value: 'none', label: 'None of these', exclusive: true }]} />
        <Checkboxes name="other" label="Something else?" options={[{ value: 'c', label: 'A letter' }]} />
      </Form>,
    );
    const box = (name: string) => screen.getByRole('checkbox', { name });
    await userEvent.click(box('A letter'));
    await userEvent.click(box('More time'));
    await userEvent.click(box('An interpreter'));
    await userEvent.click(box('None of these'));
    expect(box('More time')).not.toBeChecked();
    expect(box('An interpreter')).not.toBeChecked();
    expect(box('A letter')).toBeChecked();
    await userEvent.click(box('More time'));
    expect(box('None of these')).not.toBeChecked();
  });
});

describe('Form tells a developer', () => {
  const broken = (problems: Problems, error?: string) => () => {
    render(<Form problems={problems}><TextInput name="callName" label="Name" error={error} /></Form>);
  };

  test('when a problem is about a field that is not there', () => {
    expect(broken({ telephone: { message: 'Enter a number' } })).toThrow(/problem-without-field.*"telephone"/);
    expectReactSaid('uncaught');
  });

  test('when a field does not say what the summary says', () => {
    expect(broken({ callName: { message: 'Enter a name' } })).toThrow(/problem-not-beside-field.*"callName"/);
    expect(broken({ callName: { message: 'Enter a name' } }, 'Enter something else')).toThrow(/problem-not-beside-field/);
    expect(broken({ callName: { message: 'Enter a name' } }, 'Enter a name')).not.toThrow();
    expectReactSaid('uncaught', 'uncaught');
  });
});
