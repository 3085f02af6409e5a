import type { Message } from '../diagnostic.ts';

/** What may keep any command from its work: other runs, and the disk. */
export const runMessages = {
  'run/busy': {
    level: 'error',
    happened: 'Another run {does}: process {pid} on {host}, since {since}.',
    mend: 'wait until it is done, or stop it, and run the command again; if that process is none of yours, remove {lock}',
  },
  'run/not-ours': {
    level: 'error',
    happened: '{path} holds {what}, so it is not replaced by a site.',
    mend: 'choose another folder with --out, or move away what is in it',
  },
  'run/disk-full': {
    level: 'error',
    happened: 'The disk is full: {path} can’t be written.',
    mend: 'make room, and run the command again',
  },
  'run/not-allowed': {
    level: 'error',
    happened: 'You have no permission to read or change {path}.',
    mend: 'give yourself the permission, or choose another folder with --content or --out',
  },
  'run/read-only': {
    level: 'error',
    happened: 'The disk that holds {path} can only be read.',
    mend: 'make it writable, or choose another folder with --content or --out',
  },
  'run/gone': {
    level: 'error',
    happened: '{path} isn’t there, or was taken away during the run.',
    mend: 'run the command again when nothing else changes that folder',
  },
  'run/other-kind': {
    level: 'error',
    happened: '{path} is a file where a folder must be, or a folder where a file must be.',
    mend: 'move it away, or choose another folder with --content or --out',
  },
  'run/in-use': {
    level: 'error',
    happened: '{path} can’t be replaced: something uses it, or it is a disk of its own.',
    mend: 'end what uses it, or choose another folder, such as one inside it, with --content or --out',
  },
  'run/disk-fault': {
    level: 'error',
    happened: 'The system can’t {call} {path}: {code}.',
    mend: 'see that the disk is well and has room, and run the command again',
  },
} as const satisfies Record<string, Message>;
