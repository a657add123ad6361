import { useEffect, useState } from 'react';
import { ageText, nextChange } from './age';

interface Props {
  /** As `Date.now()`. */
  readonly at: number;
  readonly verb?: string;
}

/** How old a result is: “Checked 2 minutes ago”. It changes by the minute, and is not read out when it does. */
export const AgeText = ({ at, verb = 'Checked' }: Props) => {
  const [now, setNow] = useState(Date.now);
  // A new result is younger than the last tick.
  const age = Math.max(0, now - at);
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), nextChange(Math.max(0, Date.now() - at)));
    return () => clearTimeout(timer);
  }, [at, now]);
  return (
    <time dateTime={new Date(at).toISOString()}>
      {verb} {ageText(age)}
    </time>
  );
};
