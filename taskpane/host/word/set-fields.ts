import type { FieldWrite, FieldWritten } from '../document-host';
import { fieldControls } from './field-controls';
import { runWord } from './run-word';
import { isYes, itemFor, lines, LOCKED, NOT_EMPTIED, NOT_HERE, notAChoice, whyMissing } from './write-plan';

type Problem = NonNullable<FieldWritten['problem']>;
type Items = Word.ContentControlListItemCollection;

/** The list of a control, where it is one. */
const listOf = (control: Word.ContentControl): Items | undefined => {
  if (control.type === 'DropDownList') return control.dropDownListContentControl.listItems;
  if (control.type === 'ComboBox') return control.comboBoxContentControl.listItems;
  return undefined;
};

const isText = ({ type }: Word.ContentControl): boolean => /^(?:RichText|PlainText)/u.test(type);

const putText = (control: Word.ContentControl, value: string): void => {
  if (value === '') control.clear();
  else control.insertText(lines(value), 'Replace');
};

/** Queues one write to one control; gives why it cannot be. By what the control is, not by what it was taken for. */
const put = (control: Word.ContentControl, items: Items | undefined, value: string): Problem | undefined => {
  if (control.cannotEdit) return LOCKED;
  if (items !== undefined) {
    const item = itemFor(items.items, value);
    if (item !== undefined) item.select();
    else if (control.type === 'ComboBox') putText(control, value);
    else return value.trim() === '' ? NOT_EMPTIED : notAChoice(value);
  } else if (control.type === 'CheckBox') {
    control.checkboxContentControl.isChecked = isYes(value);
  } else if (isText(control)) putText(control, value);
  else return NOT_HERE;
  return undefined;
};

/** Writes fields, all in one go: what is wrong with one is known before any is written. */
export const setFields = async (writes: readonly FieldWrite[]): Promise<readonly FieldWritten[]> => {
  if (writes.length === 0) return [];
  return runWord(
    async (context) => {
      const controls = await fieldControls(context, writes);
      const lists = new Map<Word.ContentControl, Items>();
      for (const control of controls.flat()) {
        const items = listOf(control);
        items?.load('items/displayText,items/value');
        if (items !== undefined) lists.set(control, items);
      }
      if (lists.size > 0) await context.sync();

      const written = writes.map((write, index): FieldWritten => {
        const found = controls[index] ?? [];
        if (found.length === 0) return { write, problem: whyMissing(write) };
        const problems = found.map((control) => put(control, lists.get(control), write.value));
        const problem = problems.find((each) => each !== undefined);
        return problem === undefined ? { write } : { write, problem };
      });
      await context.sync();
      return written;
    },
    { writes: true },
  );
};
