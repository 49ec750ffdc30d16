import { parentPort, workerData } from 'node:worker_threads';
import { fileInput } from '../files/inputs';
import { type CheckTask, createChecker } from './check-file';
import { STARTED } from './check-threads';

/** A thread of `check`: answers each path with its outcome, in the order in which they came. */
const task: CheckTask = workerData;
const check = createChecker(task);
let last: Promise<void> = Promise.resolve();

parentPort!.postMessage(STARTED);
parentPort!.on('message', (path: string) => {
  last = last.then(async () => parentPort!.postMessage(await check(fileInput(path, task.cwd))));
});
