export const CLIENT_ID = 'thongbao';
export const CLIENT_NAME = 'Thông báo';

/** Where documents may come from; nothing is ever done with a path of a disk. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'];
const documentsIn = (language: string) => SCHEMES.map((scheme) => ({ scheme, language }));

export const SELECTOR = documentsIn('thongbao');
/** What may turn out to be a notice; the other side of a comparison, say, is none. */
export const PLAIN_TEXT = documentsIn('plaintext');
