import { readKeptText } from './kept-text';

const hasText = (text: string): boolean => text.trim() !== '';

/**
 * Whether closing the page would lose something that a person decided or typed: decisions and half-typed text count,
 * where somebody was in the pane does not. What is not understood counts.
 *
 * @param text what {@link keptText} made of the state.
 */
export const worthKeeping = (text: string): boolean => {
  const read = readKeptText(text);
  if (read.kind === 'newer') return true;
  const { state, rest } = read;
  return (
    state.decisions.length > 0 ||
    Object.values(state.drafts).some(hasText) ||
    rest.aside.length > 0 ||
    Object.keys(rest.members).length > 0
  );
};
