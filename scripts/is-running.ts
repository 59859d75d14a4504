import process from 'node:process';

/** Whether there is a process with this number on the machine, whoever has started it. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Of another user's process it is known that it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
