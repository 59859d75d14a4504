// Loaded beside a program that is measured: tells, when it ends, what it took of the machine.
import process from 'node:process';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.error(`memory ${Math.round(maxRSS / 1024)}`);
  console.error(`processor ${Math.round((userCPUTime + systemCPUTime) / 1000)}`);
});
