export const CLIENT_ID = 'thongbao';
export const CLIENT_NAME = 'Thông báo';

/** Where documents may come from; nothing is ever done with a path of a disk. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'];
export const SELECTOR = SCHEMES.map((scheme) => ({ scheme, language: 'thongbao' }));
