/** Pages without eval report that zod asks whether there is one. Told beforehand, it does not ask; it is loaded first. */
import { config } from 'zod';

config({ jitless: true });
