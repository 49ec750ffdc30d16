/** A client that reads files for the server is waited for so long, and not for ever. In milliseconds. */
const PATIENCE = 3000;

/** Whether some work is done while somebody may wait for it; it goes on in any case. */
export async function isDoneInTime(work: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
