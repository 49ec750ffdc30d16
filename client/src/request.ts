/** Asks the server, which is started where it does not run yet. */
export type Request = <Result>(method: string, params: object) => Promise<Result>;
