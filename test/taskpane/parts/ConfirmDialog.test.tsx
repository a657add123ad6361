/** @jest-environment jsdom */
import '../support/jsdom-globals';
import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ConfirmDialog } from '../../../taskpane/parts/ConfirmDialog';

const Asking = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Remove all</button>
      <ConfirmDialog
        open={open}
        title="Remove all?"
        choices={[{ label: 'Remove it', onChoose: () => setOpen(false) }]}
        onCancel={() => setOpen(false)}
      >
        It cannot be undone.
      </ConfirmDialog>
    </>
  );
};

describe.each(['Remove it', 'Cancel'])('a dialogue that is left by “%s”', (button) => {
  it('hides the rest of the page from screen readers while it is open, and no longer', async () => {
    const user = userEvent.setup();
    const { container } = render(
      <FluentProvider>
        <Asking />
      </FluentProvider>,
    );
    await user.click(screen.getByRole('button', { name: 'Remove all' }));
    await screen.findByRole('alertdialog');
    await waitFor(() => expect(container.getAttribute('aria-hidden')).toBe('true'));

    await user.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(container.hasAttribute('aria-hidden')).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove all' }));
  });
});
