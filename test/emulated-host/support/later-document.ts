import { objectType, type HostObject, type ObjectModel, type ObjectType } from '../engine/object-type';
import { TinyDocument } from '../tiny-document';

/** The tiny document with what WordApi 1.4 to 1.9 add, as far as the declarations want it. */
export class LaterDocument extends TinyDocument {
  checked = false;
  readonly choices = ['Yes', 'No'];
  readonly comments: string[] = [];
  readonly settings = new Map<string, unknown>();

  declare readonly model: ObjectModel;

  constructor() {
    super();
    const { types, root } = this.model;
    this.model = { root, types: [...types.map((type) => this.extend(type)), ...this.more()] };
  }

  private extend(type: ObjectType): ObjectType {
    if (type.name === 'ContentControl') {
      const navigation = {
        ...type.navigation,
        CheckboxContentControl: () => ({ type: 'CheckboxContentControl' }),
        DropDownListContentControl: () => ({ type: 'DropDownListContentControl' }),
      };
      return { ...type, navigation };
    }
    if (type.name === 'Body') {
      const methods = {
        ...type.methods,
        GetRange: () => ({ type: 'Range' }),
        GetComments: () => ({ type: 'CommentCollection' }),
        GetContentControls: (_self: HostObject, [options]: readonly unknown[]) => ({
          type: 'ContentControlCollection',
          items: () => (JSON.stringify(options) === '{"types":["CheckBox"]}' ? this.controls : []),
        }),
      };
      return { ...type, methods };
    }
    if (type.name === 'Document') {
      return { ...type, navigation: { ...type.navigation, Settings: () => ({ type: 'SettingCollection' }) } };
    }
    return type;
  }

  private more(): ObjectType[] {
    const setting = (key: unknown) => ({ type: 'Setting', key: String(key) });
    return [
      objectType({
        name: 'CheckboxContentControl',
        scalars: {
          IsChecked: { get: () => this.checked, set: (_self, value) => void (this.checked = value === true) },
        },
      }),
      objectType({
        name: 'DropDownListContentControl',
        navigation: { ListItems: () => ({ type: 'ContentControlListItemCollection' }) },
      }),
      objectType({
        name: 'ContentControlListItemCollection',
        items: () => this.choices.map((text, index) => ({ type: 'ContentControlListItem', text, index })),
        methods: {
          GetItemAt: (_self, [index]) => ({
            type: 'ContentControlListItem',
            text: this.choices[Number(index)],
            index,
          }),
        },
      }),
      objectType<HostObject & { text: string }>({
        name: 'ContentControlListItem',
        scalars: { DisplayText: { get: ({ text }) => text } },
        methods: { Delete: ({ text }) => void this.choices.splice(this.choices.indexOf(text), 1) },
      }),
      objectType({
        name: 'Range',
        methods: {
          InsertComment: (_self, [text]) => {
            this.comments.push(String(text));
            return { type: 'Comment', text };
          },
        },
      }),
      objectType({
        name: 'CommentCollection',
        items: () => this.comments.map((text) => ({ type: 'Comment', text })),
      }),
      objectType<HostObject & { text: string }>({
        name: 'Comment',
        id: { property: 'Id', get: ({ text }) => text },
        scalars: { Content: { get: ({ text }) => text } },
      }),
      objectType({
        name: 'SettingCollection',
        methods: {
          Add: (_self, [key, value]) => {
            this.settings.set(String(key), value);
            return setting(key);
          },
          GetItemOrNullObject: (_self, [key]) => (this.settings.has(String(key)) ? setting(key) : null),
          GetCount: () => this.settings.size,
        },
      }),
      objectType<HostObject & { key: string }>({
        name: 'Setting',
        scalars: {
          Key: { get: ({ key }) => key },
          Value: {
            get: ({ key }) => this.settings.get(key),
            set: ({ key }, value) => void this.settings.set(key, value),
          },
        },
      }),
    ];
  }
}
