import { useCallback, useState } from 'react';

/** A region whose text stays the same is not read out again. */
const AGAIN = '\u00a0';

/** What a {@link LiveRegion} says, and a way to say the next thing, even where it is the same once more. */
export const useSaid = (): readonly [said: string, say: (text: string) => void] => {
  const [said, setSaid] = useState('');
  const say = useCallback(
    (text: string) => setSaid((last) => (text !== '' && last === text ? text + AGAIN : text)),
    [],
  );
  return [said, say];
};
