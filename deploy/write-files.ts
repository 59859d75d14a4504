import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';

/** `npm run deploy:files`: writes what servers and hosts read anew after the policy has changed. */
for (const [file, text] of Object.entries(generatedFiles)) {
  writeFileSync(file, text);
  console.log(file);
}
