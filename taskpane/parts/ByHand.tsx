import { Field, Textarea } from '@fluentui/react-components';

/** Text that could not be put on the clipboard, to be copied by hand: one click or Tab selects all of it. */
export const ByHand = ({ text }: { readonly text: string }) => (
  <Field label="Select and copy">
    <Textarea readOnly rows={4} resize="vertical" value={text} onFocus={({ target }) => target.select()} />
  </Field>
);
