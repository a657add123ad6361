import type { LayoutPlace } from '../../../policy';

/** One thing that stands in a template. */
export interface Found {
  readonly place: LayoutPlace;
  /** The words as they stand; the tag of a control. */
  readonly words: string;
  /** Where it stands: it decides what comes before it. */
  readonly part: number;
  readonly paragraph: number;
  /** Of a heading: its level. Rows of a table and labels have none. */
  readonly level?: number;
  /** Of the header of a column: the words of all of them. */
  readonly columns?: readonly string[];
  /** Of a control: the title beside its tag. */
  readonly title?: string;
  /** Of a control: the label or heading that it stands beside. */
  readonly beside?: Found;
  /** Of a control: true where labels or further controls stand in it, so that it holds no value itself. */
  readonly holdsOthers?: boolean;
  /** Whether something stands where the value belongs: in a template that is nobody's yet. */
  readonly isAnswered: boolean;
  /** Whether a mark or the look of it says that it is a label, not only the place. */
  readonly isMarked: boolean;
}
