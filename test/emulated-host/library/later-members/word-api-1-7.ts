import { property, writable, type LaterMembers } from './declarations';

export const wordApi17: LaterMembers = {
  set: '1.7',
  types: { CheckboxContentControl: { members: { isChecked: writable } } },
  members: { ContentControl: { checkboxContentControl: property('CheckboxContentControl') } },
  enums: { ContentControlType: { checkBox: 'CheckBox' } },
};
