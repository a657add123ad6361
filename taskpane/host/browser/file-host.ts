import type { DocumentHost } from '../document-host';

/** A file that a person chose or dropped. It is read anew each time, and never sent anywhere. */
export const fileHost = (file: File): DocumentHost => ({
  read: async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
});
