import { objectType, type ObjectType } from '../../engine/object-type';
import { insertDocument, sectionsOf } from '../insert/insert-document';
import type { InsertFileOptions } from '../insert/import-parts';
import { setToggle } from '../package/settings';
import { oneOf, options, text } from './arguments';
import type { NodeObject, Objects } from './objects';
import { ofTypes, richTextOnly, sourceOf } from './shared-members';
import { search } from '../text/search';
import { placeInBlocks } from './places';

/** Word.Document. */
export const documentType = (objects: Objects): ObjectType => {
  const { document } = objects;
  return objectType<NodeObject>({
    name: 'Document',
    scalars: {
      Saved: { get: () => false },
      ChangeTrackingMode: {
        get: () => (document.isTracking() ? 'TrackAll' : 'Off'),
        set: (_, mode) => {
          document.checkWrite([]);
          setToggle(
            document.package,
            'trackRevisions',
            oneOf(mode, ['Off', 'TrackAll', 'TrackMineOnly']) !== 'Off',
          );
        },
      },
    },
    navigation: {
      Body: () => objects.node('Body', document.body),
      ContentControls: () => objects.nodes('ContentControl', () => richTextOnly(document.controls())),
      Sections: () => objects.nodes('Section', () => sectionsOf(document)),
      Properties: () => objects.node('DocumentProperties', document.body),
    },
    methods: {
      GetContentControls: (_, [asked]) =>
        objects.nodes('ContentControl', () => ofTypes(document.controls(), asked)),
      GetSelection: () => objects.range(document.selection()),
      Search: (_, [wanted, how]) => {
        const found = search(document, placeInBlocks(document.body, 'Content'), text(wanted), options(how));
        return objects.list('Range', () => found.map((extent) => objects.range(extent)));
      },
      Save: () => {
        document.checkWrite([]);
        document.saves += 1;
      },
      InsertFileFromBase64: (_, [file, location, wanted]) => {
        const where = oneOf(location, ['Replace', 'Start', 'End']);
        const source = sourceOf.base64(file);
        document.change((changes) =>
          insertDocument(document, changes, source, where, options(wanted) as InsertFileOptions),
        );
        return objects.nodes('Section', () => sectionsOf(document));
      },
    },
  });
};
