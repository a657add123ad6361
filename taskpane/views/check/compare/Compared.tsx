import { Body1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { visibleLine } from '../../../../src/report';
import type { DiffContent, DiffList, DiffSection } from '../../../../src/report/diff/diff-content';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: 'anywhere' },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  sub: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

const List = ({ title, lines }: DiffList) => {
  const styles = useStyles();
  return (
    <>
      <Body1 as="h4" block className={styles.sub}>
        {title}
      </Body1>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map(({ text }, index) => (
            <li key={index}>
              <Body1>{visibleLine(text)}</Body1>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const Section = ({ title, lists }: DiffSection) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Subtitle2 as="h3" block id={id} className={styles.heading}>
        {visibleLine(title)}
      </Subtitle2>
      {lists.map((list) => (
        <List key={list.title} {...list} />
      ))}
    </section>
  );
};

/** What became of a case, in the terms of the case: the summary first, then document by document. */
export const Compared = ({ content: { summary, sections } }: { readonly content: DiffContent }) => {
  const styles = useStyles();
  return (
    <div className={styles.part} role="group" aria-label="Before and after">
      {summary.map((sentence) => (
        <Body1 key={sentence}>{visibleLine(sentence)}</Body1>
      ))}
      {sections.map((section, index) => (
        <Section key={index} {...section} />
      ))}
    </div>
  );
};
