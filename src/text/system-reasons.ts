/** What one of Node's error codes means, as the end of a sentence; a code without words stands for itself. */
export function reasonOf(code: string): string {
  return REASONS[code] ?? code;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'its permissions do not allow it',
  EOUTSIDE: 'it is a link that leads out of its folder',
  EPERM: 'its permissions do not allow it',
  EBUSY: 'another program is using it',
  EDQUOT: 'the disk space allotted to you is used up',
  EEXIST: 'a part of its path is a file, expected a folder',
  EFBIG: 'it is too large',
  EIO: 'the disk reports a fault',
  EISDIR: 'it is a folder, expected a file',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file, expected a folder',
  ENXIO: 'it is a device or a pipe, expected a file',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_INVALID_ARG_VALUE: 'its name has characters that no file name may have',
  EROFS: 'the disk does not allow writing',
  ETXTBSY: 'another program is using it',
};
