import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { FileDrop } from '../../../parts/FileDrop';
import { FileInput } from '../../../parts/FileInput';
import { ProblemBar } from '../../../parts/ProblemBar';
import { readChosen } from '../../../parts/read-chosen';
import { useAction } from '../../../parts/use-action';
import type { Session, SessionState } from '../../../session/session';
import type { Comparison, Earlier } from '../../../work/work';
import { Compared } from './Compared';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** No name of a person or case is in it. */
const PAGE_NAME = 'cims-report-before-and-after.html';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly onSaid: (text: string) => void;
}

/** Before and after: what was mended since an earlier version of the case, what is new, which values are others. */
export const Compare = ({ session, state, onSaid }: Props) => {
  const styles = useStyles();
  const folder = useRef<HTMLInputElement>(null);
  const { run, busy, problem } = useAction();
  const [comparison, setComparison] = useState<Comparison>();
  const { firstReport } = state;

  const compare = async (earlier: Earlier) => {
    setComparison(undefined);
    const found = await session.compare(earlier);
    setComparison(found);
    onSaid(`Compared. ${found.content.summary.join(' ')}`);
  };
  const save = async ({ page }: Comparison) => {
    const bytes = new TextEncoder().encode(page);
    const started = await session.saveFile({ name: PAGE_NAME, bytes });
    onSaid(
      started === 'started'
        ? 'Saving the page has started. Look whether the file arrived.'
        : 'The page is too large to be handed over here. Open the pane in a browser to save it.',
    );
  };

  return (
    <div className={styles.part}>
      <FileDrop
        label="Choose the earlier version"
        hint="An earlier report or plan as .docx, several of them, a bundle (.zip), or a check report in JSON. It is read on this computer and goes nowhere else."
        accept=".docx,.docm,.dotx,.dotm,.zip,.json"
        onFiles={(files) => compare({ files })}
      />
      <FileInput
        ref={folder}
        label="Folder of the earlier version"
        folder
        onFiles={(files) => void run(async () => compare({ files: await readChosen(files) }))}
      />
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => folder.current?.click()}>
          Choose a folder
        </Button>
        {firstReport && (
          <Button
            disabledFocusable={busy}
            onClick={() =>
              run(() => compare({ report: firstReport, called: 'the documents as they were opened here' }))
            }
          >
            Compare with how it was opened
          </Button>
        )}
      </div>
      {busy && <Spinner size="extra-tiny" label="Comparing" />}
      {problem && <ProblemBar problem={problem} />}
      {comparison && (
        <div className={styles.part}>
          <Compared content={comparison.content} />
          <div className={styles.row}>
            <Button disabledFocusable={busy} onClick={() => run(() => save(comparison))}>
              Save as a page
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};
