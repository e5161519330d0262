import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from './button';

test('Button sends its form unless it says otherwise, and carries its name and value along', async () => {
  const sent = vi.fn<(value: FormDataEntryValue | null) => void>();
  render(
    <form onSubmit={(event) => { event.preventDefault(); sent(new FormData(event.currentTarget, event.nativeEvent.submitter).get('go')); }}>
      <Button name="go" value="on">Carry on</Button>
      <Button type="button">Show more</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(sent).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Carry on' }));
  expect(sent).toHaveBeenCalledWith('on');
});
