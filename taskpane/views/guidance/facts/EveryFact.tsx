import { Body1, Button, makeStyles, Spinner } from '@fluentui/react-components';
import { Suspense, useId, useState } from 'react';
import { lazyPart } from '../../../parts/lazy-part';
import { Section } from '../../../parts/Section';
import type { FactsProps } from './FactBrowser';

// Long, and looked at by few: loaded by whoever opens it.
const FactBrowser = lazyPart(async () => ({ default: (await import('./FactBrowser')).FactBrowser }));

const useStyles = makeStyles({ toggle: { justifySelf: 'start' } });

/** What all checks and answers rest on, for whoever wants to see it; shown when it is opened. */
export const EveryFact = (props: FactsProps) => {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <Section title="Every fact, with source and standing">
      <Body1>
        What the checks and answers rest on, in our own words. A suggested fact is inferred: confirm it
        against the policy before you rely on it.
      </Body1>
      <Button
        className={styles.toggle}
        aria-expanded={open}
        {...(open && { 'aria-controls': id })}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Hide the facts' : 'Show every fact'}
      </Button>
      {open && (
        <div id={id}>
          <Suspense fallback={<Spinner size="tiny" label="Loading" />}>
            <FactBrowser {...props} />
          </Suspense>
        </div>
      )}
    </Section>
  );
};
