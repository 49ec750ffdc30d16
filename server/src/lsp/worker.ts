/** The part of a worker that is used here; the project is not compiled against the browser's types. */
interface Worker {
  onmessage: ((message: { readonly data: readonly string[] }) => void) | null;
  importScripts(...addresses: readonly string[]): void;
}
declare const self: Worker;

// VS Code begins a worker with a script that has no address of its own: the client says, before all else, where the
// engine and the server are.
self.onmessage = ({ data }) => {
  self.onmessage = null;
  self.importScripts(...data);
};
