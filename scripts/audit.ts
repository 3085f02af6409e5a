import { spawnSync } from 'node:child_process';
import { judgeAudit } from '../src/commands/judge-audit.ts';
import { readCommandLine } from './command-line.ts';

const usage = `npm run audit
Asks the registry of npm for known flaws of the packages in package-lock.json. Exits 1 where one is high
or critical. Where the registry gives no answer, it says so and exits 0.`;

readCommandLine({ usage });
const { stdout } = spawnSync('npm audit --json', { shell: true, encoding: 'utf8' });
const { ok, lines } = judgeAudit(stdout);
for (const line of lines) console.log(line);
process.exitCode = ok ? 0 : 1;
