// Import this before anything that makes a schema: zod else tries whether it may compile code from text, which extension
// pages may not, and Firefox writes a violation to the console for every try.
import { z } from 'zod';

z.config({ jitless: true });
