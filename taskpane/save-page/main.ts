import { offerFile } from './save';

offerFile(document, window);
