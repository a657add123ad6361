import { lazy, type ComponentType } from 'react';

type Loaded<Props> = Promise<{ readonly default: ComponentType<Props> }>;

/** What makes each part anew that could not be loaded. */
const failed = new Set<() => void>();

/** What could not be loaded is loaded once more when it is next shown. */
export const askAgainForParts = (): void => {
  for (const make of failed) make();
  failed.clear();
};

/**
 * A part that is loaded when it is first shown. React's own `lazy` remembers for ever that loading failed, and a network
 * that was gone for a minute would cost everything in a page that is not kept.
 */
export const lazyPart = <Props extends object>(load: () => Loaded<Props>): ComponentType<Props> => {
  const made = () =>
    lazy<ComponentType<Props>>(async () => {
      try {
        return await load();
      } catch (error) {
        failed.add(make);
        throw error;
      }
    });
  let Part: ComponentType<Props> = made();
  const make = () => {
    Part = made();
  };
  return function LazyPart(props: Props) {
    return <Part {...props} />;
  };
};
