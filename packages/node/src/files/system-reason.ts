const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of the path is not a directory',
  EISDIR: 'it is a directory',
  ELOOP: 'its links go in circles',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space is left',
  ENXIO: 'it is a socket, or a device that is not there',
  EROFS: 'the file system is read-only',
};

/** Why the system refused a file, in words where the code is a usual one. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : reasons[code]) ?? message;
}
