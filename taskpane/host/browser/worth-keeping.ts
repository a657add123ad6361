const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const hasText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/**
 * Whether closing the page would lose something that a person decided or typed, by what the session keeps: decisions
 * and half-typed text count, where somebody was in the pane does not. What is not understood counts.
 */
export const worthKeeping = (state: string): boolean => {
  let kept: unknown;
  try {
    kept = JSON.parse(state);
  } catch {
    return state !== '';
  }
  if (!isRecord(kept)) return false;
  const { waivers, decisions, drafts } = kept;
  return (
    [waivers, decisions].some((list) => Array.isArray(list) && list.length > 0) ||
    (isRecord(drafts) && Object.values(drafts).some(hasText))
  );
};
