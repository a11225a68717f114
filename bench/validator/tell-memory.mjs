/** Loaded into a measured process: tells the most memory it held, in kilobytes, when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () =>
  writeFileSync(process.env.BENCH_MEMORY_FILE, String(process.resourceUsage().maxRSS)),
);
