/** `prepack` of every package: what `npm pack` would take from here is not what is published. */
import process from 'node:process';

process.stderr.write(
  'The packages are packed together, from what has just been built: run npm run pack at the top of the repository. ' +
    'It says where the tarballs are.\n',
);
process.exitCode = 1;
