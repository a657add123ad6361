// The face of the host towards the rest of the pane: types only. Who makes a host is `connect`, which only the app calls.
export type { Arrival, ControlPlace, Destination } from './destination';
export type {
  BlockPlace,
  DocumentHost,
  FieldWrite,
  FieldWriteKind,
  FieldWritten,
  HostCapabilities,
  HostComment,
  HostDocument,
  SaveWay,
  Unsubscribe,
} from './document-host';
