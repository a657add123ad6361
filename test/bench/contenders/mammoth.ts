import mammoth from 'mammoth';
import { contend } from '../contend';

void contend((bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) }));
