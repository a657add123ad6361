import { HostError } from '../../engine/object-type';
import { insert, make, parentOf, partOf } from '../package/xml';
import type { Extent } from '../text/extent';
import { solid } from '../text/write-range';
import { oneOf } from './arguments';
import type { NodeObject, Objects } from './objects';

/** Puts a new content control round what is covered. */
export const wrap = (objects: Objects, extent: Extent, asked: unknown): NodeObject => {
  const { document } = objects;
  const type = oneOf(asked, ['RichText', 'PlainText', 'CheckBox', 'DropDownList', 'ComboBox'], 'RichText');
  const nodes = solid(document, extent);
  const [first] = nodes;
  if (
    (type !== 'RichText' && type !== 'PlainText') ||
    first === undefined ||
    nodes.some((node) => node.parentNode !== first.parentNode)
  ) {
    throw new HostError(
      'NotImplemented',
      'The emulated host puts only text controls round elements that stand together.',
    );
  }
  document.checkWrite([first]);
  return document.change((changes) => {
    const part = partOf(first);
    const id = make(part, 'id', { val: String(document.newControlId()) });
    const properties = make(part, 'sdtPr', {}, id, make(part, type === 'PlainText' ? 'text' : 'richText'));
    const content = make(part, 'sdtContent');
    const control = make(part, 'sdt', {}, properties, content);
    parentOf(first).insertBefore(control, first);
    insert(content, nodes, null);
    changes.change(control);
    document.package.touch(control);
    return objects.node('ContentControl', control);
  });
};
